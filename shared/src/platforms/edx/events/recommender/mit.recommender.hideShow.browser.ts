import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { usedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'mit.recommender.hideShow',
  eventSource: 'browser',
  meaning: 'A learner folds or unfolds the list of recommended resources.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/static/js/src/recommender.js'),
  toRows: usedRecommender,
}
