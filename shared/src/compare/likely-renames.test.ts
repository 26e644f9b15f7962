import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { anEvent, logOf, type TrackingEvent } from '../../../test/builders/events.ts'
import { likelyRenames } from './likely-renames.ts'

const oldName = 'edx.librarycontentblock.content.assigned'
const newName = 'edx.bookmark.added'
const payload = { location: 'lens', max_count: 3, previous_count: 1, reason: 'overlimit' }

function categoriesOf(...events: TrackingEvent[]) {
  return aDiagnosis(aPartial(logOf(events))).categories
}

function assigned(event_type: string, change: TrackingEvent = {}): TrackingEvent {
  return anEvent({ event_source: 'server', event_type, name: event_type, event: payload, ...change })
}

const moved = (events: TrackingEvent[]) =>
  categoriesOf(...events).map((category) => ({ category, rate: category.occurrences, isWhole: true }))
const renamesOf = (before: TrackingEvent[], after: TrackingEvent[]) =>
  likelyRenames(moved(before), moved(after), 'event')

test('the same payload under a new name in the next month is a rename, and the evidence says why', () => {
  const before = [assigned(oldName), assigned(oldName)]
  const after = [assigned(newName, { time: '2016-04-01T00:00:00Z' })]

  expect(renamesOf(before, after)).toMatchObject([
    {
      from: { eventType: oldName, occurrences: 2 },
      to: { eventType: newName, occurrences: 1 },
      certainty: 'high',
      rivals: 0,
      evidence: {
        payloadLikeness: 1,
        samePayload: true,
        sameSource: true,
        monthsMeet: true,
        rateLikeness: 0.5,
        nameLikeness: 0.167, // of edx, librarycontentblock, content, assigned, bookmark, added one is common
      },
    },
  ])
})

test('a payload that mostly stays is a rename of less certainty', () => {
  const [rename] = renamesOf(
    [assigned(oldName)],
    [assigned(newName, { event: { ...payload, added: 1, removed: 2 }, time: '2018-01-01T00:00:00Z' })],
  )

  expect(rename).toMatchObject({ certainty: 'low', evidence: { samePayload: false, monthsMeet: false } })
})

test('two names that fit alike leave the pair in doubt, and each name is used once', () => {
  const other = 'edx.bookmark.removed'
  const renames = renamesOf([assigned(oldName)], [assigned(newName), assigned(other)])

  expect(renames).toMatchObject([{ certainty: 'low', rivals: 1 }])
})

test('another payload is no rename, however alike the names are', () => {
  expect(
    renamesOf(
      [assigned('edx.bookmark.added')],
      [assigned('edx.bookmark.removed', { event: { url: 'x', query: 'y' } })],
    ),
  ).toEqual([])
})

test('two event types that are in both diagnoses are no rename, whatever their rates do', () => {
  const partly = (events: TrackingEvent[]) => moved(events).map((own) => ({ ...own, isWhole: false }))

  expect(likelyRenames(partly([assigned(oldName)]), partly([assigned(newName)]), 'event')).toEqual([])
  expect(likelyRenames(moved([assigned(oldName)]), partly([assigned(newName)]), 'event')).toHaveLength(1)
})
