import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.staff_assess.server.ts'

test('an assessment by the team says whether it overrides a grade', () => {
  const event = aTrackingEvent(
    'openassessmentblock.staff_assess',
    'server',
    {
      feedback: 'Well done',
      parts: [
        { criterion: { name: 'Ideas', points_possible: 5 }, option: 'Good', feedback: 'Clear' },
        { criterion: { name: 'Form', 'points possible': 3 }, option: 'Fair', feedback: '' },
      ],
      rubric: { contenthash: 'c0ffee' },
      scored_at: '2016-03-14T09:26:53+00:00',
      scorer_id: 'e5f0',
      score_type: 'ST',
      submission_uuid: 'a-1',
      type: 'regrade',
    },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.staff_assess', {
      module: aModule('openassessment', 'essay'),
      data: {
        submission_uuid: 'a-1',
        score_type: 'ST',
        criterion_count: 2,
        points_possible: 8,
        feedback_length: 9,
        type: 'regrade',
      },
    }),
  )
})
