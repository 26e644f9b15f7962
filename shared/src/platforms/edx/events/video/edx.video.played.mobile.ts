import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.played',
  eventSource: 'mobile',
  meaning: 'Mobile name of play_video: a learner starts or resumes a video. As a rule it stands in the field name.',
  reference: `${studentEvents}play-video-edx-video-played`,
  toRows: (event) => observedVideo(event),
}
