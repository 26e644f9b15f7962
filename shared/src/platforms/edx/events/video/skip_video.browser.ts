import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'skip_video',
  eventSource: 'browser',
  meaning: 'A learner skips a skippable video.',
  reference: sourceCode('openedx/edx-platform/blob/master/xmodule/js/src/video/09_events_plugin.js'),
  toRows: (event) => observedVideo(event),
}
