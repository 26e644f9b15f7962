import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.create_submission.server.ts'

test('a response is a submission of the assessment; keys of files stay out', () => {
  const event = aTrackingEvent(
    'openassessmentblock.create_submission',
    'server',
    {
      answer: { text: 'Light bends.', file_upload_key: 'k-1' },
      attempt_number: 1,
      created_at: '2016-03-14T09:26:53+00:00',
      submitted_at: '2016-03-14T09:26:53+00:00',
      submission_uuid: 'a-1',
    },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('openassessment', 'essay'),
        status: 1,
        answer: 'Light bends.',
        attempt: 1,
        assessment: undefined,
      },
      ...observation('openassessmentblock.create_submission', {
        module: aModule('openassessment', 'essay'),
        data: { submission_uuid: 'a-1' },
      }).acts,
    ],
  })
})

test('several answers are a list', () => {
  const event = aTrackingEvent(
    'openassessmentblock.create_submission',
    'server',
    {
      answer: { parts: [{ text: 'Light bends.' }, { text: 'At the lens.' }] },
      attempt_number: 1,
      created_at: '2016-03-14T09:26:53+00:00',
      submitted_at: '2016-03-14T09:26:53+00:00',
      submission_uuid: 'a-1',
    },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('openassessment', 'essay'),
        status: 1,
        answer: '["Light bends.","At the lens."]',
        attempt: 1,
        assessment: undefined,
      },
      ...observation('openassessmentblock.create_submission', {
        module: aModule('openassessment', 'essay'),
        data: { submission_uuid: 'a-1' },
      }).acts,
    ],
  })
})
