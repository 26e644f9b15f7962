import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.index.published',
  eventSource: 'server',
  meaning: 'Studio updates the search index because a part of a course was published.',
  reference: sourceCode('openedx/edx-platform/blob/master/cms/djangoapps/contentstore/courseware_index.py'),
  toRows: (event) =>
    observed(event, { module: event.module(event.fields.location_id, 'block'), keep: ['category', 'indexed_count'] }),
}
