import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.closed_captions.shown',
  eventSource: 'mobile',
  meaning: 'A learner switches on the captions laid over a video in the mobile app.',
  reference: studentEvents,
  toRows: (event) => observedVideo(event),
}
