/**
 * Course keys, library keys and usage keys of the platform, wherever they stand in a text.
 *
 * @module
 */

/** `course-v1:Org+Num+Run`, also of a CCX or a library; the new form of a course key. */
const newCourseKey = /^(?:course-v1|ccx-v1|library-v1):[^/?#&\s]+$/
const newUsageKey = /^(?:block-v1|ccx-block-v1|lib-block-v1):(.+)$/

/** Percent-decoded where that is possible. Never throws. */
export function decodedSegment(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export function isNewCourseKey(text: string): boolean {
  return newCourseKey.test(text)
}

/** `Org/Num/Run` or `Org.Num.Run`, in one text. */
export function isOldCourseKey(text: string): boolean {
  return /^[^/]+\/[^/]+\/[^/]+$/.test(text) || /^[^./]+\.[^./]+\.[^./]+$/.test(text)
}

/** The course of a usage key of the new form: `block-v1:Org+Num+Run+type@…` is in `course-v1:Org+Num+Run`. */
export function courseOfUsageKey(text: string): string | undefined {
  const [, ccx, org, num, run, rest] = /^(ccx-)?block-v1:([^+@]+)\+([^+@]+)\+([^+@]+)\+(.*)$/s.exec(text) ?? []
  if (org === undefined || rest === undefined) return undefined
  const part = ccx === undefined ? undefined : /^(ccx@[^+@]+)\+/.exec(rest)?.[1]
  return part === undefined ? `course-v1:${org}+${num}+${run}` : `ccx-v1:${org}+${num}+${run}+${part}`
}

/** The block type of a usage key in one text, of either form; `''` where the key names none. */
export function blockTypeOf(text: string): string | undefined {
  const rest = newUsageKey.exec(text)?.[1]
  if (rest !== undefined) return /(?:^|\+)type@([^+@]+)/.exec(rest)?.[1] ?? ''
  if (text.startsWith('i4x:;_;_')) return text.split(';_')[4] ?? ''
  if (text.startsWith('i4x://')) return text.split('/')[4] ?? ''
  return text.startsWith('i4x:') ? '' : undefined
}
