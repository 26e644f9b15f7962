/**
 * What a report says of a value that it must not show: enough for its owner to find it again, and nothing for others.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'

export interface Fingerprint {
  /** Its kinds of characters and how many of each: `a6 9 4` is six small letters, a mark, four digits. */
  shape?: string
  /** The first digits of the SHA-256 of the report's salt and the value. */
  digest?: string
}

const mostRuns = 8
const digestLength = 16

/** @param salt random text that one report has and no other; without it there is no fingerprint */
export function fingerprintOf(text: string, salt: string | undefined): Fingerprint {
  if (salt === undefined) return {}
  return { shape: shapeOf(text), digest: sha256Hex(`${salt}\u241f${text}`).slice(0, digestLength) }
}

function shapeOf(text: string): string {
  const runs = text.slice(0, 400).match(/[a-z]+|[A-Z]+|[0-9]+|[\u0080-\uffff]+|[^A-Za-z0-9\u0080-\uffff]+/g) ?? []
  const shown = runs.slice(0, mostRuns).map((run) => `${kindOf(run)}${run.length}`)
  return shown.join(' ') + (runs.length > mostRuns ? ' …' : '')
}

function kindOf(run: string): string {
  if (/^[a-z]/.test(run)) return 'a'
  if (/^[A-Z]/.test(run)) return 'A'
  if (/^[0-9]/.test(run)) return '9'
  return /^[\u0080-\uffff]/.test(run) ? 'é' : '.'
}
