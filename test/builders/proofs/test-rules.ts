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
