import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'upload_screenshot',
  eventSource: 'server',
  meaning: 'A user uploads a screenshot of a resource to the recommender block.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => observedBlock(event, 'recommender'),
}
