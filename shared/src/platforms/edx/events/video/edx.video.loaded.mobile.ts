import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.loaded',
  eventSource: 'mobile',
  meaning: 'Mobile name of load_video: a video is ready to play. As a rule it stands in the field name.',
  reference: `${studentEvents}load-video-edx-video-loaded`,
  toRows: (event) => observedVideo(event),
}
