import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import { moduleRequest } from '../../translation/path-event.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.search.result_selected',
  eventSource: 'browser',
  meaning: 'A learner clicks a result of a search of course content. A browser event.',
  reference: sourceCode('openedx/edx-platform/blob/master/lms/static/js/search/base/views/search_item_view.js'),
  toRows: (event) => {
    const { result_link: link, search_term: words } = event.fields
    const path = typeof link === 'string' ? moduleRequest(link) : undefined
    return observed(event, {
      module: event.module(path?.id ?? link, 'block'),
      keep: ['result_position'],
      data: { search_length: sizeOf(words) },
    })
  },
}
