import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './get-student-progress-page.server.ts'

test('whose page it is stays out', () => {
  const event = aTrackingEvent('get-student-progress-page', 'server', {
    course,
    instructor: 'mirela_voss',
    student: 'jonas_wirth',
  })

  expect(meantBy(rule, event)).toEqual(observation('get-student-progress-page'))
})
