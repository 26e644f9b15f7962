/**
 * Pre-roll videos: short messages that play before a video of the course.
 *
 * @module
 */
import type { Meant } from '../../../translate/act.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed } from './meant.ts'

/** The learner saw one. The module is the video that waits behind it; the position is that in the pre-roll video. */
export function observedPreRoll(event: EdxEvent): Meant {
  const { host_component_id: video, currentTime } = event.fields
  return observed(event, {
    module: event.module(video, 'video'),
    keep: ['bumper_id', 'code', 'duration'],
    data: { position: currentTime },
  })
}
