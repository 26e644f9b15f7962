import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'video_show_cc_menu',
  eventSource: 'browser',
  meaning: 'A learner opens the menu of transcript languages.',
  reference: `${studentEvents}video-show-cc-menu-edx-video-language-menu-shown`,
  toRows: (event) => observedVideo(event),
}
