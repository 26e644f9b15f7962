import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'do_not_show_again_video',
  eventSource: 'browser',
  meaning: 'A learner asks the player not to show a skippable video again.',
  reference: sourceCode('openedx/edx-platform/blob/master/xmodule/js/src/video/09_events_plugin.js'),
  toRows: (event) => observedVideo(event),
}
