import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'fullscreen',
  eventSource: 'browser',
  meaning: 'A learner switches the video player to full screen. Known from old Stanford logs only.',
  reference: 'https://github.com/paepcke/json_to_relation',
  toRows: (event) => observedVideo(event),
}
