/**
 * What each event type of the catalogue's family "pre-roll video" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const preRollVideo: Meanings = {
  'edx.video.bumper.dismissed': 'A learner opts out of pre-roll videos by choosing not to be shown them again.',
  'edx.video.bumper.loaded': 'A pre-roll video is ready to play.',
  'edx.video.bumper.played': 'A learner starts a pre-roll video. Videos proper log play_video instead.',
  'edx.video.bumper.skipped': 'A learner skips a pre-roll video and goes on to the video proper.',
  'edx.video.bumper.stopped': 'A pre-roll video stops at its end or is paused; there is no separate event for a pause.',
  'edx.video.bumper.transcript.hidden': 'A learner hides the transcript of a pre-roll video.',
  'edx.video.bumper.transcript.menu.hidden':
    'A learner picks a transcript language for a pre-roll video, and the language menu closes.',
  'edx.video.bumper.transcript.menu.shown':
    'The language menu of a pre-roll video opens, in addition to edx.video.bumper.transcript.shown.',
  'edx.video.bumper.transcript.shown': 'A learner displays the transcript of a pre-roll video.',
}
