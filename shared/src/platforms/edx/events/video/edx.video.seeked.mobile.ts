import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.seeked',
  eventSource: 'mobile',
  meaning:
    'A learner moves to another point of a video. ' +
    'Sent by an early iOS app only; the platform turns it into seek_video.',
  reference: sourceCode('openedx/edx-platform/blob/master/common/djangoapps/track/shim.py'),
  toRows: (event) => observedVideo(event, ['old_time', 'new_time', 'type', 'requested_skip_interval']),
}
