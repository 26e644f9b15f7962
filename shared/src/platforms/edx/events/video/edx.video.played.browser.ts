import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.played',
  eventSource: 'browser',
  meaning: 'Newer name of play_video: a learner starts or resumes a video. Browsers may write it, too.',
  reference: `${studentEvents}play-video-edx-video-played`,
  toRows: (event) => observedVideo(event),
}
