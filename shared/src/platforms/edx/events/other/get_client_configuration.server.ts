import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'get_client_configuration',
  eventSource: 'server',
  meaning: 'The recommender block hands its settings to the page that displays it.',
  reference: sourceCode('openedx/RecommenderXBlock/blob/master/recommender/recommender.py'),
  toRows: (event) =>
    observedBlock(event, 'recommender', { keep: ['entries_per_page', 'page_span', 'intro', 'is_user_staff'] }),
}
