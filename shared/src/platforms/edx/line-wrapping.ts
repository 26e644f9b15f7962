/**
 * What stands around the object of a line: text before it, and what collectors of logs put it into.
 *
 * @module
 */

/** The logger of the platform writes its name. */
export const prefixMark = '[tracking]'

/** Where the object begins: at the start, or after a prefix; a prefix may hold braces of its own before `[tracking]`. */
export function jsonStart(text: string): number {
  if (text.startsWith('{')) return 0
  const marker = text.indexOf(prefixMark)
  const compact = text.indexOf('{"', Math.max(marker, 0))
  return compact >= 0 ? compact : text.indexOf('{', Math.max(marker, 0))
}

/** Docker's `json-file` driver writes `{"log": "<line>\n", "stream": "stdout", "time": "…"}`. */
export function dockerLog({ log, stream, event_type }: Record<string, unknown>): string | undefined {
  return typeof log === 'string' && typeof stream === 'string' && event_type === undefined ? log : undefined
}

/** The object of a line without what stands around it. @returns `undefined` where there is none, or nothing around it */
export function unwrappedLine(line: string): Record<string, unknown> | undefined {
  const whole = objectIn(line)
  const object = whole ?? objectIn(afterPrefix(line))
  const inner = object === undefined ? undefined : dockerLog(object)?.trim()
  if (inner !== undefined) return objectIn(afterPrefix(inner))
  return whole === undefined ? object : undefined
}

function afterPrefix(text: string): string {
  return text.slice(Math.max(jsonStart(text), 0))
}

function objectIn(text: string): Record<string, unknown> | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    return JSON.parse(text) as Record<string, unknown> // text that begins with a brace and is JSON
  } catch {
    return undefined // the error would quote the line
  }
}
