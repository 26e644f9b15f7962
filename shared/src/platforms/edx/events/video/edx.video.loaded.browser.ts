import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.loaded',
  eventSource: 'browser',
  meaning: 'Newer name of load_video: a video is ready to play. Browsers may write it, too.',
  reference: `${studentEvents}load-video-edx-video-loaded`,
  toRows: (event) => observedVideo(event),
}
