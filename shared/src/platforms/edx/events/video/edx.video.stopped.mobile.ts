import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.stopped',
  eventSource: 'mobile',
  meaning: 'Mobile name of stop_video: a video has played to its end. As a rule it stands in the field name.',
  reference: `${studentEvents}stop-video-edx-video-stopped`,
  toRows: (event) => observedVideo(event),
}
