import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { aPageView, aPlayVideo, anEvent, logOf, type TrackingEvent } from '../../../test/builders/events.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { edx } from '../platforms/edx/edx.ts'
import { compareDiagnoses, type DiagnosisDiff } from './diagnosis-diff.ts'

const settings = { payloadPath: edx.payloadPath, rateFactor: 2 }
const diff = (before: Diagnosis, after: Diagnosis) => compareDiagnoses(before, after, settings)
const diagnosisOf = (...events: TrackingEvent[]) => aDiagnosis(aPartial(logOf(events)))
const times = (count: number, event: TrackingEvent) => Array.from({ length: count }, () => event)

/** The same differences, told from the other side. */
function mirrored({ before, after, months, appeared, gone, renamed, rates, changed }: DiagnosisDiff): DiagnosisDiff {
  const swap = <T>(sides: { appeared: T[]; gone: T[] }) => ({ appeared: sides.gone, gone: sides.appeared })
  return {
    before: after,
    after: before,
    months: { both: months.both, onlyBefore: months.onlyAfter, onlyAfter: months.onlyBefore },
    appeared: gone,
    gone: appeared,
    renamed: renamed.map((rename) => ({ ...rename, from: rename.to, to: rename.from })),
    rates: rates.map((rate) => ({ ...rate, before: rate.after, after: rate.before })),
    changed: changed.map((change) => ({
      ...change,
      occurrences: { before: change.occurrences.after, after: change.occurrences.before },
      shapes: swap(change.shapes),
      fields: swap(change.fields),
      types: change.types.map((type) => ({ ...type, before: type.after, after: type.before })),
      encodings: swap(change.encodings),
    })),
  }
}

const aRandomDiagnosis = fc
  .array(aLogLine, { minLength: 1, maxLength: 30 })
  .map((lines) => aDiagnosis(aPartial(lines.join('\n'))))

test('a diagnosis does not differ from itself', () => {
  fc.assert(
    fc.property(aRandomDiagnosis, (diagnosis) => {
      const { appeared, gone, renamed, rates, changed } = diff(diagnosis, diagnosis)

      expect([appeared, gone, renamed, rates, changed]).toEqual([[], [], [], [], []])
    }),
    { numRuns: 60 },
  )
})

test('the other way round, everything changes sides and nothing else', () => {
  fc.assert(
    fc.property(aRandomDiagnosis, aRandomDiagnosis, (a, b) => {
      expect(diff(b, a)).toEqual(mirrored(diff(a, b)))
    }),
    { numRuns: 100 },
  )
})

test('what appeared and what is gone is told with its rate, and what is too seldom to mean something is marked', () => {
  const before = diagnosisOf(...times(199, aPlayVideo()), anEvent({ event_type: 'seq_prev', name: 'seq_prev' }))
  const after = diagnosisOf(...times(150, aPlayVideo()), ...times(50, anEvent()))

  const { appeared, gone } = diff(before, after)

  expect(appeared.map(({ eventType, perThousand, mayBeChance }) => [eventType, perThousand, mayBeChance])).toEqual([
    ['page_close', 250, false],
  ])
  expect(gone.map(({ eventType, perThousand, mayBeChance }) => [eventType, perThousand, mayBeChance])).toEqual([
    ['seq_prev', 5, true],
  ])
})

test('a rate has changed where it is another by the factor and by more than chance', () => {
  const share = (plays: number) => diagnosisOf(...times(plays, aPlayVideo()), ...times(200 - plays, anEvent()))

  expect(diff(share(10), share(60)).rates).toMatchObject([
    { eventType: 'play_video', before: { perThousand: 50 }, after: { occurrences: 60, perThousand: 300 } },
  ])
  expect(diff(share(2), share(5)).rates).toEqual([])
  expect(diff(share(60), share(80)).rates).toEqual([])
})

test('new and gone shapes, fields, types and encodings of an event type are told', () => {
  const payload = { id: 'lens', currentTime: 1 }
  const before = diagnosisOf(aPlayVideo({ event: JSON.stringify(payload) }))
  const after = diagnosisOf(aPlayVideo({ event: { ...payload, currentTime: '1', code: 'x' } }))

  const [change, ...others] = diff(before, after).changed

  expect(others).toEqual([])
  expect(change).toMatchObject({
    shapes: { appeared: [{ occurrences: 1, mayBeChance: true }], gone: [{ occurrences: 1 }] },
    encodings: { appeared: ['object'], gone: ['string(json)'] },
  })
  expect(change?.fields.appeared.map(({ path }) => path)).toEqual(['event.code', 'event.currentTime', 'event.id'])
  expect(change?.fields.gone.map(({ path }) => path)).toEqual([
    'event(json)',
    'event(json).currentTime',
    'event(json).id',
  ])
})

test('a field whose type changes is no new field', () => {
  const of = (currentTime: unknown) => diagnosisOf(aPlayVideo({ event: { id: 'lens', currentTime } }))

  const [change] = diff(of(1), of('1')).changed

  expect(change?.fields).toEqual({ appeared: [], gone: [] })
  expect(change?.types).toEqual([{ path: 'event.currentTime', before: ['number'], after: ['string'] }])
})

test('months are told apart: those of both, and those of one', () => {
  const of = (...months: string[]) => diagnosisOf(...months.map((month) => anEvent({ time: `${month}-05T10:00:00Z` })))

  expect(diff(of('2016-01', '2016-02'), of('2016-02', '2016-03')).months).toEqual({
    both: ['2016-02'],
    onlyBefore: ['2016-01'],
    onlyAfter: ['2016-03'],
  })
})

test('pages that share a payload without fields are not paired as renames', () => {
  const before = diagnosisOf(...times(5, aPageView('/dashboard', { event: '{}' })))
  const after = diagnosisOf(...times(5, aPageView('/courses', { event: '{}' })))

  expect(diff(before, after).renamed).toEqual([])
})
