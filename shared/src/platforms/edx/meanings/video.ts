/**
 * What each event type of the catalogue's family "video" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const video: Meanings = {
  complete_video:
    'A learner completes a video. A name proposed in converters; the platform itself is not known to send it.',
  do_not_show_again_video: 'A learner asks the player not to show a skippable video again.',
  'edx.video.closed_captions.hidden':
    'A learner switches off the captions laid over a video. The transcript beside it has hide_transcript.',
  'edx.video.closed_captions.shown':
    'A learner switches on the captions laid over a video. The transcript beside it has show_transcript.',
  'edx.video.completed': 'A proposed newer name of complete_video, known to converters: a learner completes a video.',
  'edx.video.language_menu.hidden':
    'Newer name of video_hide_cc_menu: a learner closes the menu of transcript languages.',
  'edx.video.language_menu.shown':
    'Newer name of video_show_cc_menu: a learner opens the menu of transcript languages.',
  'edx.video.loaded': 'Mobile name of load_video: a video is ready to play. As a rule it stands in the field name.',
  'edx.video.paused': 'Mobile name of pause_video: a learner pauses a video. As a rule it stands in the field name.',
  'edx.video.played':
    'Mobile name of play_video: a learner starts or resumes a video. As a rule it stands in the field name.',
  'edx.video.position.changed':
    'Mobile name of seek_video: a learner moves to another point of a video. As a rule it stands in the field name.',
  'edx.video.seeked':
    'A learner moves to another point of a video. ' +
    'Sent by an early iOS app only; the platform turns it into seek_video.',
  'edx.video.stopped':
    'Mobile name of stop_video: a video has played to its end. As a rule it stands in the field name.',
  'edx.video.transcript.hidden':
    'Mobile name of hide_transcript: a learner hides the transcript. As a rule it stands in the field name.',
  'edx.video.transcript.shown':
    'Mobile name of show_transcript: a learner displays the transcript. As a rule it stands in the field name.',
  fullscreen: 'A learner switches the video player to full screen. Known from old Stanford logs only.',
  hide_transcript: 'A learner hides the transcript of a video.',
  load_video: 'The player has loaded a video and it could be played. Nobody needs to have watched it.',
  not_fullscreen: 'A learner leaves the full screen of the video player. Known from old Stanford logs only.',
  pause_video: 'A learner pauses a video. In browsers it also comes with stop_video when the video ends.',
  seek_video: 'A learner moves to another point of a video, by the slider, the transcript or a jump button.',
  show_transcript: 'A learner displays the transcript of a video.',
  skip_video: 'A learner skips a skippable video.',
  speed_change_video:
    'A learner picks another playing speed. Before February 2014 also logged when the speed stayed the same.',
  stop_video: 'A video has played to its end, or to the stop time the team set. Known since June 2014.',
  video_hide_cc_menu:
    'A learner closes the menu of transcript languages. From late 2015 to May 2016 it was also logged by mistake.',
  video_show_cc_menu: 'A learner opens the menu of transcript languages.',
}
