import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { changedRecommender } from '../../translation/recommender.ts'

export const rule: EdxRule = {
  eventType: 'export_resources',
  eventSource: 'server',
  meaning: 'The server hands out all resources of a recommender as an export.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => changedRecommender(event),
}
