import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { usedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'mit.recommender.pagination',
  eventSource: 'browser',
  meaning: 'A learner turns to another page of the recommended resources.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/static/js/src/recommender.js'),
  toRows: usedRecommender,
}
