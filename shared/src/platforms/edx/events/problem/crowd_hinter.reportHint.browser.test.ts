import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.reportHint.browser.ts'

test('what was reported stays out', () => {
  const event = aTrackingEvent('crowd_hinter.reportHint', 'browser', {
    hint: 'Think of the angle.',
    student_answer: 'red',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.reportHint'))
})
