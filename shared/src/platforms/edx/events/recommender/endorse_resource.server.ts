import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { changedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'endorse_resource',
  eventSource: 'server',
  meaning:
    'The server records that a team member endorses a resource of the recommender, or takes the endorsement back.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => changedRecommender(event, ['status']),
}
