import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { usedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'mit.recommender.backToView',
  eventSource: 'browser',
  meaning: 'A user leaves a form of the recommender and goes back to the list of resources.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/static/js/src/recommender.js'),
  toRows: usedRecommender,
}
