import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'complete_video',
  eventSource: 'browser',
  meaning: 'A learner completes a video. A name proposed in converters; the platform itself is not known to send it.',
  reference: sourceCode('openedx/event-routing-backends/blob/master/docs/event-mapping/xAPI_mapping.rst'),
  toRows: (event) => observedVideo(event),
}
