import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.stopped',
  eventSource: 'browser',
  meaning: 'Newer name of stop_video: a video has played to its end. Browsers may write it, too.',
  reference: `${studentEvents}stop-video-edx-video-stopped`,
  toRows: (event) => observedVideo(event),
}
