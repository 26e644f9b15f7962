import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.peer_assess.server.ts'

test('an assessment by a peer is an act of the peer, not a grade of an own submission', () => {
  const event = aTrackingEvent(
    'openassessmentblock.peer_assess',
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
      score_type: 'PE',
      submission_uuid: 'a-1',
    },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.peer_assess', {
      module: aModule('openassessment', 'essay'),
      data: { submission_uuid: 'a-1', score_type: 'PE', criterion_count: 2, points_possible: 8, feedback_length: 9 },
    }),
  )
})

test('a rubric that is missing has no points', () => {
  const event = aTrackingEvent(
    'openassessmentblock.peer_assess',
    'server',
    { submission_uuid: 'a-1' },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.peer_assess', {
      module: aModule('openassessment', 'essay'),
      data: { submission_uuid: 'a-1' },
    }),
  )
})
