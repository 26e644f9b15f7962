import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.search.initiated',
  eventSource: 'server',
  meaning: "A learner's search of course content reaches the server, before it is run.",
  reference: sourceCode('openedx/edx-search/blob/master/search/views.py'),
  toRows: (event) =>
    observed(event, { keep: ['page_size', 'page_number'], data: { search_length: sizeOf(event.fields.search_term) } }),
}
