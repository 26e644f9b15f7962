import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { usedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'mit.recommender.addResource',
  eventSource: 'browser',
  meaning: 'A user opens the form for a new resource in the recommender, or submits it.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/static/js/src/recommender.js'),
  toRows: usedRecommender,
}
