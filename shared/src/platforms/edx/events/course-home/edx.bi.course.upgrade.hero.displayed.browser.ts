import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.bi.course.upgrade.hero.displayed',
  eventSource: 'browser',
  meaning: 'The course home shows a large banner that advertises the verified track.',
  reference: sourceCode('openedx/edx-platform/tree/open-release/juniper.master/openedx/features/course_experience'),
  toRows: (event) => observed(event),
}
