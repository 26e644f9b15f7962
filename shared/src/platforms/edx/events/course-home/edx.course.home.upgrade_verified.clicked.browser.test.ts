import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.home.upgrade_verified.clicked.browser.ts'

test('it says only that it happened', () => {
  const event = aTrackingEvent('edx.course.home.upgrade_verified.clicked', 'browser', {})

  expect(meantBy(rule, event)).toEqual(observation('edx.course.home.upgrade_verified.clicked'))
})
