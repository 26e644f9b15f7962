import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { changedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'remove_resource',
  eventSource: 'server',
  meaning: 'The server removes a resource from the recommender.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => changedRecommender(event),
}
