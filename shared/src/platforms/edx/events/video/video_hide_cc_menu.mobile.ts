import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'video_hide_cc_menu',
  eventSource: 'mobile',
  meaning: 'A learner closes the menu of transcript languages in the mobile app.',
  reference: `${studentEvents}video-hide-cc-menu-edx-video-language-menu-hidden`,
  toRows: (event) => observedVideo(event, ['language']),
}
