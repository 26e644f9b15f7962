import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'auto_advance_change_video',
  eventSource: 'browser',
  meaning: 'A learner switches on or off that the player goes on to the next unit when a video ends.',
  reference: sourceCode('openedx/xblocks-contrib/blob/main/xblocks_contrib/video/assets/js/src/09_events_plugin.js'),
  toRows: (event) => observedVideo(event, ['enabled']),
}
