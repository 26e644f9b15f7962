import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'video_hide_cc_menu',
  eventSource: 'browser',
  meaning:
    'A learner closes the menu of transcript languages. From late 2015 to May 2016 it was also logged by mistake.',
  reference: `${studentEvents}video-hide-cc-menu-edx-video-language-menu-hidden`,
  toRows: (event) => observedVideo(event, ['language']),
}
