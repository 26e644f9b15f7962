import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'load_video',
  eventSource: 'mobile',
  meaning: 'The mobile app has loaded a video and it could be played.',
  reference: `${studentEvents}load-video-edx-video-loaded`,
  toRows: (event) => observedVideo(event),
}
