import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { withNamed } from './named-decisions.ts'
import { noDecisions } from './review-file.ts'

const nothing = { dropEvent: [], dropField: [], dropCourse: [], approve: [] }
const diagnosis = aDiagnosis(
  aPartial(logOf([aPlayVideo(), aPlayVideo({ event_source: 'mobile' }), anEvent({ event_type: 'page_close' })])),
)

test('flags that name nothing decide nothing', () => {
  expect(withNamed(nothing, noDecisions, diagnosis)).toBeUndefined()
})

test('an event type without a source is dropped from every source that has it', () => {
  const named = {
    ...nothing,
    dropEvent: [{ eventType: 'play_video' }, { eventType: 'page_close', eventSource: 'server' }],
  }

  expect(
    withNamed(named, noDecisions, diagnosis)?.events.toSorted((a, b) => (a.eventSource < b.eventSource ? -1 : 1)),
  ).toEqual([
    { eventType: 'play_video', eventSource: 'browser' },
    { eventType: 'play_video', eventSource: 'mobile' },
  ])
})

test('what was decided before stays, and nothing is decided twice', () => {
  const before = { ...noDecisions, fields: ['ip'], courses: ['A/B/C'] }
  const named = { ...nothing, dropField: ['ip', 'host'], dropCourse: ['A/B/C'] }

  expect(withNamed(named, before, diagnosis)).toEqual({ ...before, fields: ['ip', 'host'] })
})
