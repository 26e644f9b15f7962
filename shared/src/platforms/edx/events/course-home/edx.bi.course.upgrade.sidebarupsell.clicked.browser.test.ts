import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bi.course.upgrade.sidebarupsell.clicked.browser.ts'

test('that it was clicked is all that is kept', () => {
  const event = aTrackingEvent('edx.bi.course.upgrade.sidebarupsell.clicked', 'browser', {
    org_key: 'NorthlakeX',
    courserun_key: course,
  })

  expect(meantBy(rule, event)).toEqual(observation('edx.bi.course.upgrade.sidebarupsell.clicked'))
})
