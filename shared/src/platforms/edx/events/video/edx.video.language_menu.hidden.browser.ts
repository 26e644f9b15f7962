import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.language_menu.hidden',
  eventSource: 'browser',
  meaning: 'Newer name of video_hide_cc_menu: a learner closes the menu of transcript languages.',
  reference: `${studentEvents}video-hide-cc-menu-edx-video-language-menu-hidden`,
  toRows: (event) => observedVideo(event, ['language']),
}
