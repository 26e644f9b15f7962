import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.instructor.report.requested.server.ts'

test('the kind of report is kept', () => {
  const event = aTrackingEvent('edx.instructor.report.requested', 'server', { report_type: 'grade_course' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.instructor.report.requested', { data: { report_type: 'grade_course' } }),
  )
})
