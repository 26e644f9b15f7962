/**
 * What each event type of the catalogue's family "video" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const video: Meanings = {
  'edx.video.completed': 'A proposed newer name of complete_video, known to converters: a learner completes a video.',
  'edx.video.seeked':
    'A learner moves to another point of a video. ' +
    'Sent by an early iOS app only; the platform turns it into seek_video.',
}
