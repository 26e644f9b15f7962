import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.share_clicked',
  eventSource: 'browser',
  meaning: 'A learner clicks on the dashboard to share a course on a social network. A browser event.',
  reference: sourceCode('openedx/edx-platform/tree/open-release/sumac.master/lms/static/js'),
  toRows: (event) => observed(event, { keep: ['social_media_site', 'location'] }),
}
