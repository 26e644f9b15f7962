import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bookmark.added.server.ts'

test("the bookmarked unit is the module; the bookmark's id stays out, since it holds the learner's name", () => {
  const event = aTrackingEvent('edx.bookmark.added', 'server', {
    bookmark_id: 'mirela_voss,lenses',
    component_type: 'vertical',
    component_usage_id: usageKey('vertical', 'lenses'),
    course_id: course,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bookmark.added', { module: aModule('vertical', 'lenses'), data: { component_type: 'vertical' } }),
  )
})

test('in a custom course the unit has a key of its own', () => {
  const event = aTrackingEvent('edx.bookmark.added', 'server', {
    component_usage_id: 'ccx-block-v1:NorthlakeX+PH101+2016_T1+ccx@7+type@vertical+block@lenses',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bookmark.added', {
      module: { root: 'ccx-block-v1:NorthlakeX+PH101+2016_T1+ccx@7/', name: 'vertical/lenses/', part: '' },
    }),
  )
})
