import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'not_fullscreen',
  eventSource: 'browser',
  meaning: 'A learner leaves the full screen of the video player. Known from old Stanford logs only.',
  reference: 'https://github.com/paepcke/json_to_relation',
  toRows: (event) => observedVideo(event),
}
