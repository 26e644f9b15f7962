import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bookmark.removed.server.ts'

test("the bookmarked unit is the module; the bookmark's id stays out, since it holds the learner's name", () => {
  const event = aTrackingEvent('edx.bookmark.removed', 'server', {
    bookmark_id: 'mirela_voss,lenses',
    component_type: 'vertical',
    component_usage_id: usageKey('vertical', 'lenses'),
    course_id: course,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bookmark.removed', {
      module: aModule('vertical', 'lenses'),
      data: { component_type: 'vertical' },
    }),
  )
})
