/**
 * `samples/<id>.jsonl`: one event a line, with the id of its shape before it.
 *
 * The line has one form, without blanks between its own parts, so that the event's text can be cut out letter by letter.
 *
 * @module
 */
import type { Json } from '../base/json.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { bundleLimits } from './layout.ts'
import { readStrictJson } from './read-json.ts'

export interface SampleLine {
  shape: string
  /** The event's text, as it stands in the line. */
  event: string
  tree: Json
}

export function sampleLine(shape: string, event: string): string {
  return `{"shape":"${shape}","event":${event}}\n`
}

const encoder = new TextEncoder()
const prefix = /^\{"shape":"([a-z2-7]{10})","event":/

/** @param line without its line end */
export function readSampleLine(line: string): Result<SampleLine> {
  const [start, shape] = prefix.exec(line) ?? []
  if (start === undefined || shape === undefined || !line.endsWith('}')) return fail({ code: 'bundle.schema' })
  if (isLongerThan(bundleLimits.sampleLineBytes, line))
    return fail({ code: 'bundle.schema', hint: 'The line is too long.' })
  const event = line.slice(start.length, -1)
  const tree = readStrictJson(event, bundleLimits.jsonDepth)
  if (!tree.ok) return fail({ ...tree.problem, ...withPrefix(tree.problem.pointer) })
  if (tree.value.kind !== 'object') return fail({ code: 'bundle.schema', pointer: '/event' })
  return ok({ shape, event, tree: tree.value })
}

/** @param bytes in UTF-8, where a code unit takes three at most */
function isLongerThan(bytes: number, line: string): boolean {
  return line.length * 3 > bytes && encoder.encode(line).length > bytes
}

function withPrefix(pointer: string | undefined): { pointer?: string } {
  return pointer === undefined ? {} : { pointer: `/event${pointer}` }
}
