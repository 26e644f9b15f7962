import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course_discovery.search.results_displayed',
  eventSource: 'server',
  meaning: 'The server sends a page of courses found in the catalogue.',
  reference: sourceCode('openedx/edx-search/blob/master/search/views.py'),
  toRows: (event) =>
    observed(event, {
      keep: ['page_size', 'page_number', 'results_count'],
      data: { search_length: sizeOf(event.fields.search_term) },
    }),
}
