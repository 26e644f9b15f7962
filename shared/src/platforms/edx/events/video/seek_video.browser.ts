import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'seek_video',
  eventSource: 'browser',
  meaning: 'A learner moves to another point of a video, by the slider, the transcript or a jump button.',
  reference: `${studentEvents}seek-video-edx-video-position-changed`,
  toRows: (event) => observedVideo(event, ['old_time', 'new_time', 'type']),
}
