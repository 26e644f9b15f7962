/**
 * How support for edX is proven: the thread with its rules, and their version, which is known without loading them.
 *
 * @module
 */
import { translationVersion } from '@mooc-panorama/shared/platforms/edx/translation-version.gen.ts'
import type { Rules } from './rules-process.ts'

export const edxProofs: Rules = {
  version: translationVersion,
  worker: new URL('./edx-proof-worker.ts', import.meta.url),
}
