/**
 * Rules that know no event: those of a later version that went wrong.
 *
 * @module
 */
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { serveProofs } from '../../../server/src/support/serve-proofs.ts'
import { forgetfulVersion } from './test-rules.ts'

serveProofs({
  ...edxTranslation,
  version: forgetfulVersion,
  startReading: (options) => {
    const reader = edxTranslation.startReading(options)
    return {
      read: (event, position) => {
        const read = reader.read(event, position)
        return read.ok ? { ok: true, value: { ...read.value, rule: undefined } } : read
      },
      settled: (step) => reader.settled(step),
    }
  },
})
