import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.search.executed',
  eventSource: 'server',
  meaning: 'The server has run a search of course content. The payload holds the time each step took.',
  reference: sourceCode('openedx/edx-search/blob/master/search/api.py'),
  toRows: (event) => observed(event, { data: { search_length: sizeOf(event.fields.search_term) } }),
}
