import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessment.upload_file.browser.ts'

test("the file's size and type are kept, its name is the learner's", () => {
  const event = aTrackingEvent('openassessment.upload_file', 'browser', {
    fileName: 'my essay.pdf',
    fileSize: 20480,
    fileType: 'application/pdf',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('openassessment.upload_file', { data: { fileSize: 20480, fileType: 'application/pdf' } }),
  )
})
