import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { changedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'add_resource',
  eventSource: 'server',
  meaning: "The server adds a resource to the recommender. mit.recommender.addResource is the browser's side of this.",
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => changedRecommender(event),
}
