/**
 * Canaries: secrets that can be recognised, planted at every place of invented events. None may ever come out.
 *
 * @module
 */
import {
  aMobilePlay,
  anEnrollment,
  anEvent,
  anOldEvent,
  aPageView,
  aPlayVideo,
  aProblemCheck,
  aProblemCheckForm,
  aRawEnvelope,
  type TrackingEvent,
} from './events.ts'

/** Events as they stand in a log: without the fields that are left out. */
const bases = [
  aPlayVideo(),
  aProblemCheck(),
  aProblemCheckForm(),
  anEnrollment(),
  aMobilePlay(),
  anOldEvent(),
  aRawEnvelope(),
  aPageView('/courses/NorthlakeX/PH101/2013_T1/courseware/optics/lenses/'),
  anEvent({ event: ['a', { b: 1 }] }),
  anEvent({ event: JSON.stringify(JSON.stringify({ a: { b: ['c'] } })) }),
].map((event) => JSON.parse(JSON.stringify(event)) as TrackingEvent)

/** What is searched for. Every canary has it; case does not matter. */
export const mark = 'zq7canary'
/** The same for numbers; nine digits that no surrogate has by chance more often than once in 10^9. */
const numberMark = '839174652'

/** A secret in one of the forms that values take. `n` makes each one different. */
export const canaryForms: readonly ((n: number) => unknown)[] = [
  (n) => `${mark}${n}`,
  (n) => `${mark}${n}@mail.private`,
  (n) => `https://${mark}${n}.private/a/${mark}?q=${mark}#${mark}`,
  (n) => `course-v1:${mark}+${mark}${n}+${mark}`,
  (n) => `i4x://${mark}/${mark}${n}/problem/${mark}`,
  (n) => `My name is ${mark.toUpperCase()} ${n}, call me`,
  (n) => `=${mark}${n}`,
  (n) => `<b>${mark}${n}</b>\n`,
  (n) => `a=${mark}${n}&${mark}=b`,
  (n) => JSON.stringify({ [`${mark}${n}`]: `${mark}` }),
  (n) => ({ [`${mark}${n}`]: mark }),
  (n) => [mark, n],
  (n) => `eyJ${mark}.${mark}.${n}`,
  (n) => Number(`${numberMark}${n % 1000}`),
  (n) => `${numberMark}${n % 1000}`,
]

/** Every form at every place of every event: thousands of lines, each with a canary. */
export function canaryLines(): string[] {
  let n = 0
  const lines: string[] = []
  for (const form of canaryForms) {
    for (const base of bases) for (const event of planted(base, () => form(n++))) lines.push(JSON.stringify(event))
  }
  return lines
}

/** @returns the beginnings of the texts that have one */
export function withCanary(texts: readonly string[]): string[] {
  return texts
    .filter((text) => text.toLowerCase().includes(mark) || text.includes(numberMark))
    .map((text) => text.slice(0, 300))
}

/** A canary as a key. */
export function keyOf(canary: unknown): string {
  return typeof canary === 'string' ? canary : JSON.stringify(canary)
}

/** Every event that differs from `event` in one place: a value, or a key, replaced by a canary; also inside texts that hold JSON. */
function* planted(node: unknown, canary: () => unknown): Generator<unknown> {
  yield canary()
  if (typeof node === 'string' && /^\s*[{["]/.test(node)) {
    for (const inner of planted(JSON.parse(node), canary)) yield JSON.stringify(inner)
  } else if (Array.isArray(node)) {
    for (const [i, item] of node.entries()) for (const inner of planted(item, canary)) yield node.with(i, inner)
  } else if (typeof node === 'object' && node !== null) {
    const entries = Object.entries(node)
    for (const [i, [key, value]] of entries.entries()) {
      for (const inner of planted(value, canary)) yield Object.fromEntries(entries.with(i, [key, inner]))
      yield Object.fromEntries(entries.with(i, [keyOf(canary()), value]))
    }
    yield { ...node, [keyOf(canary())]: canary() }
  }
}
