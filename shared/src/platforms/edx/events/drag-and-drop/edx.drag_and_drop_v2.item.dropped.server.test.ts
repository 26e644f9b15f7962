import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.drag_and_drop_v2.item.dropped.server.ts'

test('a drop answers one item of the problem, with the zone, and is graded at once', () => {
  const event = aTrackingEvent(
    'edx.drag_and_drop_v2.item.dropped',
    'server',
    {
      item: 'Lens',
      item_id: 2,
      location: 'Middle',
      location_id: 1,
      input: null,
      is_correct: true,
      is_correct_location: true,
    },
    inBlock('drag-and-drop-v2', 'bench'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('drag-and-drop-v2', 'bench', '2/'),
        status: 1,
        answer: 'Middle',
        attempt: null,
        assessment: { grade: 1, feedback: null },
      },
    ],
  })
})

test('a number that is asked for belongs to the answer', () => {
  const event = aTrackingEvent(
    'edx.drag_and_drop_v2.item.dropped',
    'server',
    { item: 'Lens', item_id: 0, location: 'Middle', input: 40, is_correct: false, is_correct_location: true },
    inBlock('drag-and-drop-v2', 'bench'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('drag-and-drop-v2', 'bench', '0/'),
        status: 1,
        answer: '["Middle",40]',
        attempt: null,
        assessment: { grade: 0, feedback: null },
      },
    ],
  })
})

test('an item without a number is the whole problem, and without a verdict there is no grade', () => {
  const event = aTrackingEvent(
    'edx.drag_and_drop_v2.item.dropped',
    'server',
    { item_id: 'lens' },
    inBlock('drag-and-drop-v2', 'bench'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('drag-and-drop-v2', 'bench'),
        status: 1,
        answer: null,
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
