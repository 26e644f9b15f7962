import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'set_client_configuration',
  eventSource: 'server',
  meaning: 'New settings of the recommender block are saved.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) => observedBlock(event, 'recommender', { keep: ['entries_per_page', 'page_span', 'intro_enable'] }),
}
