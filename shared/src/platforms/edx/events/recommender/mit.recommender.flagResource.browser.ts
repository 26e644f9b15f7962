import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { usedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'mit.recommender.flagResource',
  eventSource: 'browser',
  meaning: 'A user opens the form for flagging a recommended resource, or sets or clears the flag.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/static/js/src/recommender.js'),
  toRows: usedRecommender,
}
