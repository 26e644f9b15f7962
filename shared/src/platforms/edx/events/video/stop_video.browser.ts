import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'stop_video',
  eventSource: 'browser',
  meaning: 'A video has played to its end, or to the stop time the team set. Known since June 2014.',
  reference: `${studentEvents}stop-video-edx-video-stopped`,
  toRows: (event) => observedVideo(event),
}
