import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bookmark.accessed.browser.ts'

test("the bookmarked unit is the module; the bookmark's id stays out, since it holds the learner's name", () => {
  const event = aTrackingEvent('edx.bookmark.accessed', 'browser', {
    bookmark_id: 'mirela_voss,lenses',
    component_type: 'vertical',
    component_usage_id: usageKey('vertical', 'lenses'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bookmark.accessed', {
      module: aModule('vertical', 'lenses'),
      data: { component_type: 'vertical' },
    }),
  )
})
