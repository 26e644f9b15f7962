import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessment.upload_file_error.browser.ts'

test('the answer to the failed upload is kept', () => {
  const event = aTrackingEvent('openassessment.upload_file_error', 'browser', { statusText: 'Forbidden' })

  expect(meantBy(rule, event)).toEqual(
    observation('openassessment.upload_file_error', { data: { statusText: 'Forbidden' } }),
  )
})
