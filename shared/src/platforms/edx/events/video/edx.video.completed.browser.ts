import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.completed',
  eventSource: 'browser',
  meaning: 'A proposed newer name of complete_video, known to converters: a learner completes a video.',
  reference: sourceCode('openedx/event-routing-backends/blob/master/docs/event-mapping/xAPI_mapping.rst'),
  toRows: (event) => observedVideo(event),
}
