import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.create_team_submission.server.ts'

test("a team's response is a submission of the member who sent it", () => {
  const event = aTrackingEvent(
    'openassessmentblock.create_team_submission',
    'server',
    {
      answer: { parts: [{ text: 'Light bends.' }] },
      attempt_number: 1,
      created_at: '2016-03-14T09:26:53+00:00',
      submitted_at: '2016-03-14T09:26:53+00:00',
      submission_uuid: 'a-1',
      team_id: 'red',
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
      ...observation('openassessmentblock.create_team_submission', {
        module: aModule('openassessment', 'essay'),
        data: { submission_uuid: 'a-1', team_id: 'red' },
      }).acts,
    ],
  })
})
