import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.instructor.report.downloaded.browser.ts'

test('the address stays out: whoever has it can open the report', () => {
  const event = aTrackingEvent('edx.instructor.report.downloaded', 'browser', {
    report_url: 'https://learn.northlake.example/reports/1.csv',
  })

  expect(meantBy(rule, event)).toEqual(observation('edx.instructor.report.downloaded'))
})
