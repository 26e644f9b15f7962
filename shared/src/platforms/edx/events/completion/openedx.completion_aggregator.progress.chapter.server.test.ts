import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './openedx.completion_aggregator.progress.chapter.server.ts'

test('the chapter is the module, with the completed part of it', () => {
  const event = aTrackingEvent('openedx.completion_aggregator.progress.chapter', 'server', {
    user_id: 48213,
    course_id: course,
    block_id: usageKey('chapter', 'optics'),
    earned: 3,
    possible: 4,
    percent: 0.75,
    type: 'chapter',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('openedx.completion_aggregator.progress.chapter', {
      module: aModule('chapter', 'optics'),
      data: { earned: 3, possible: 4, percent: 0.75 },
    }),
  )
})
