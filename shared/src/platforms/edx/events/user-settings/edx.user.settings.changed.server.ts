import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.user.settings.changed',
  eventSource: 'server',
  meaning: 'A setting or profile field of a user has changed. The payload holds the old and the new value.',
  reference: sourceCode('openedx/edx-platform/blob/master/common/djangoapps/util/model_utils.py'),
  toRows: (event) => observed(event, { keep: ['setting', 'table'], person: event.fields.user_id }),
}
