import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.library.index.reindexed',
  eventSource: 'server',
  meaning: 'The platform rebuilds the search index of a content library.',
  reference: sourceCode('openedx/edx-platform/blob/master/cms/djangoapps/contentstore/courseware_index.py'),
  toRows: (event) => observed(event, { keep: ['category', 'indexed_count'] }),
}
