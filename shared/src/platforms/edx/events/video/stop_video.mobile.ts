import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'stop_video',
  eventSource: 'mobile',
  meaning: 'A video has played to its end in the mobile app, which knows no stop time of the team.',
  reference: `${studentEvents}stop-video-edx-video-stopped`,
  toRows: (event) => observedVideo(event),
}
