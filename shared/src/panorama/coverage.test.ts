import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { anEvent, logOf, type TrackingEvent } from '../../../test/builders/events.ts'
import { edx } from '../platforms/edx/edx.ts'
import { droppedBy, toolCoverage } from './coverage.ts'

const newName = 'edx.ui.lms.sequence.next_selected'
/** One event type under two names: the one that old servers wrote, the one of new servers, and no name at all. */
const next = (change: TrackingEvent) => anEvent({ event_type: 'seq_next', ...change })
const categoriesOf = (...events: TrackingEvent[]) => aDiagnosis(aPartial(logOf(events))).categories
const categories = categoriesOf(
  ...Array.from({ length: 3 }, () => next({ name: newName })),
  next({ name: 'seq_next' }),
  ...Array.from({ length: 2 }, () => next({ name: undefined })),
)
const counts = () => new Map([[newName, 3]])

const toolNamed = (name: string) => {
  const tool = edx.tools.find(({ tool: own }) => own === name)
  if (tool === undefined) throw new Error('no such tool')
  return tool
}
const coverageOf = (name: string, aliasCounts?: typeof counts) =>
  toolCoverage(categories, edx, aliasCounts).find(({ tool }) => tool === name)

test('a tool that looks at the event type keeps events whatever their name is', () => {
  expect(coverageOf('Ralph-edx-models', counts)).toMatchObject({
    kept: { categories: 1, events: 6 },
    dropped: { categories: 0, events: 0 },
    unnamed: { categories: 0, events: 0 },
  })
})

test('a tool that looks at the name keeps the events of the names that it knows, and no others', () => {
  expect(coverageOf('ERB-xAPI', counts)).toMatchObject({
    kept: { categories: 1, events: 3 },
    dropped: { categories: 0, events: 3 }, // the category itself is kept in part
    unnamed: { categories: 1, events: 2 },
    isUpperBound: false,
  })
})

test('where nobody has counted the names, what is kept is an upper bound, and that is said', () => {
  expect(coverageOf('ERB-xAPI')).toMatchObject({ kept: { events: 4 }, unnamed: { events: 2 }, isUpperBound: true })
  expect(coverageOf('Ralph-edx-models')).toMatchObject({ kept: { events: 6 }, isUpperBound: false })
})

test('what a tool drops is told by reason, most events first', () => {
  expect(
    droppedBy(toolNamed('ERB-xAPI'), categories, edx, counts).map(({ events, reason }) => ({ events, reason })),
  ).toEqual([
    { events: 2, reason: 'no-name' },
    { events: 1, reason: 'unknown' },
  ])
  expect(droppedBy(toolNamed('Ralph-edx-models'), categories, edx, counts)).toEqual([])
})

test('every event is kept or dropped, by every tool', () => {
  const mixed = categoriesOf(next({ name: newName }), anEvent(), anEvent({ event_type: 'strange.thing', name: 'x' }))

  for (const { kept, dropped } of toolCoverage(mixed, edx)) expect(kept.events + dropped.events).toBe(3)
})
