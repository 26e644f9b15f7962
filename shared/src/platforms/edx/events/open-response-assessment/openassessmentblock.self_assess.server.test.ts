import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.self_assess.server.ts'

test('an assessment of the own response names the response, so both can be joined', () => {
  const event = aTrackingEvent(
    'openassessmentblock.self_assess',
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
      score_type: 'SE',
      submission_uuid: 'a-1',
    },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.self_assess', {
      module: aModule('openassessment', 'essay'),
      data: { submission_uuid: 'a-1', score_type: 'SE', criterion_count: 2, points_possible: 8, feedback_length: 9 },
    }),
  )
})
