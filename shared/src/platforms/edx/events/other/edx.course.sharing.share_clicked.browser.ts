import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.sharing.share_clicked',
  eventSource: 'browser',
  meaning: 'A learner clicks to share a course on a social network. A variant of edx.course.share_clicked.',
  reference: sourceCode('openedx/edx-platform/tree/open-release/cypress.master/lms/static/js'),
  toRows: (event) => observed(event, { keep: ['social_media_site', 'location'] }),
}
