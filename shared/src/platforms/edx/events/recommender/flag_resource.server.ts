import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { changedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'flag_resource',
  eventSource: 'server',
  meaning: 'The server records that a user flags a resource of the recommender as problematic, or no longer does.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => changedRecommender(event, ['isProblematic']),
}
