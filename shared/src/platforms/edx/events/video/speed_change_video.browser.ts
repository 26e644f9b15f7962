import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'speed_change_video',
  eventSource: 'browser',
  meaning: 'A learner picks another playing speed. Before February 2014 also logged when the speed stayed the same.',
  reference: studentEvents,
  toRows: (event) => observedVideo(event, ['old_speed', 'new_speed']),
}
