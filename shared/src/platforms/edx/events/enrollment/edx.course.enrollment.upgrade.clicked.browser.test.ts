import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.enrollment.upgrade.clicked.browser.ts'

test('a click on the offer is no row of its own', () => {
  const event = aTrackingEvent('edx.course.enrollment.upgrade.clicked', 'browser', {})

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})
