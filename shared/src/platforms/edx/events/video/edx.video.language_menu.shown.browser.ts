import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.language_menu.shown',
  eventSource: 'browser',
  meaning: 'Newer name of video_show_cc_menu: a learner opens the menu of transcript languages.',
  reference: `${studentEvents}video-show-cc-menu-edx-video-language-menu-shown`,
  toRows: (event) => observedVideo(event),
}
