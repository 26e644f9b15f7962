import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aLog, aPartial } from '../../../test/builders/bundles.ts'
import { anOldEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { logBytes, oddLines } from '../../../test/builders/log-lines.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { edx } from '../platforms/edx/edx.ts'
import { checkBundle } from './check-bundle.ts'

test.each([
  ['of every kind', aLog()],
  ['with every oddity', logBytes(oddLines()).toString('latin1')],
  ['without a time', logOf([aPlayVideo({ time: undefined }), aPlayVideo({ time: 'never' })])],
  ['of 2012', logOf([anOldEvent()])],
  ['whose events have no payload', logOf([aPlayVideo({ event: undefined })])],
  ['of one event and much dirt', `${logOf([aPlayVideo()])}${'\n# dirt\nmirela\n'.repeat(40)}`],
])('the diagnosis of a log %s comes back from its bundle', (_name, log) => {
  const diagnosis = aDiagnosis(aPartial(log))
  const checked = checkBundle(aBundle(diagnosis), edx)

  expect(checked).toMatchObject({ ok: true, value: { manifest: { totals: diagnosis.totals } } })
  expect(checked.ok && checked.value.diagnosis).toEqual(diagnosis)
})

test('whatever a log holds, its bundle passes and the same diagnosis comes back', () => {
  const log = fc.array(aLogLine, { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(log, fc.integer({ min: 1, max: 3 }), (lines, minCount) => {
      const diagnosis = aDiagnosis(aPartial(`${lines.join('\n')}\n`), { minCount })
      const checked = checkBundle(aBundle(diagnosis, { minCount }), edx)
      if (diagnosis.categories.length > 0) expect(checked).toMatchObject({ ok: true })
      else expect(checked).toMatchObject({ problem: [{ code: 'bundle.empty' }] })
      if (checked.ok) expect(checked.value.diagnosis).toEqual(diagnosis)
    }),
    { numRuns: 400 },
  )
})
