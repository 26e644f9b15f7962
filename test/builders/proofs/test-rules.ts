/**
 * Rules for tests of the proof, as the shelf is given them.
 *
 * @module
 */
import type { Rules } from '../../../server/src/support/rules-process.ts'

export const harmfulVersion = 'harmful'
export const forgetfulVersion = 'forgetful'

export const harmfulRules: Rules = {
  version: harmfulVersion,
  worker: new URL('./harmful-rules.ts', import.meta.url),
}

export const forgetfulRules: Rules = {
  version: forgetfulVersion,
  worker: new URL('./forgetful-rules.ts', import.meta.url),
}

/**
 * A file that is there once the rules of a shelf's process were killed. The rules have no environment, and so know of no
 * other place.
 */
export function killedMark(shelfPid: number): string {
  return `/tmp/proofs-killed-${shelfPid}`
}
