/**
 * All translation rules, by source and event type.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
import { rule as edx$ui$lms$jump_nav$selected$browser } from './events/navigation/edx.ui.lms.jump_nav.selected.browser.ts'
import { rule as edx$ui$lms$link_clicked$browser } from './events/navigation/edx.ui.lms.link_clicked.browser.ts'
import { rule as edx$ui$lms$outline$selected$browser } from './events/navigation/edx.ui.lms.outline.selected.browser.ts'
import { rule as edx$ui$lms$reset_deadlines$clicked$server } from './events/navigation/edx.ui.lms.reset_deadlines.clicked.server.ts'
import { rule as edx$ui$lms$sequence$next_selected$browser } from './events/navigation/edx.ui.lms.sequence.next_selected.browser.ts'
import { rule as edx$ui$lms$sequence$outline$selected$browser } from './events/navigation/edx.ui.lms.sequence.outline.selected.browser.ts'
import { rule as edx$ui$lms$sequence$previous_selected$browser } from './events/navigation/edx.ui.lms.sequence.previous_selected.browser.ts'
import { rule as edx$ui$lms$sequence$tab_selected$browser } from './events/navigation/edx.ui.lms.sequence.tab_selected.browser.ts'
import { rule as page_close$browser } from './events/navigation/page_close.browser.ts'
import { rule as seq_goto$browser } from './events/navigation/seq_goto.browser.ts'
import { rule as seq_next$browser } from './events/navigation/seq_next.browser.ts'
import { rule as seq_prev$browser } from './events/navigation/seq_prev.browser.ts'
import { rule as crowd_hinter$hint_rating_UX$browser } from './events/problem/crowd_hinter.hint_rating_UX.browser.ts'
import { rule as crowd_hinter$rateHint$browser } from './events/problem/crowd_hinter.rateHint.browser.ts'
import { rule as crowd_hinter$reportHint$browser } from './events/problem/crowd_hinter.reportHint.browser.ts'
import { rule as crowd_hinter$showHint$browser } from './events/problem/crowd_hinter.showHint.browser.ts'
import { rule as crowd_hinter$staffRateHint$browser } from './events/problem/crowd_hinter.staffRateHint.browser.ts'
import { rule as crowd_hinter$staff_rate_hint$browser } from './events/problem/crowd_hinter.staff_rate_hint.browser.ts'
import { rule as crowd_hinter$submitNewHint$browser } from './events/problem/crowd_hinter.submitNewHint.browser.ts'
import { rule as edx$problem$hint$demandhint_displayed$server } from './events/problem/edx.problem.hint.demandhint_displayed.server.ts'
import { rule as edx$problem$hint$feedback_displayed$server } from './events/problem/edx.problem.hint.feedback_displayed.server.ts'
import { rule as problem_check$browser } from './events/problem/problem_check.browser.ts'
import { rule as problem_check$server } from './events/problem/problem_check.server.ts'
import { rule as problem_check_fail$server } from './events/problem/problem_check_fail.server.ts'
import { rule as problem_graded$browser } from './events/problem/problem_graded.browser.ts'
import { rule as problem_rescore$server } from './events/problem/problem_rescore.server.ts'
import { rule as problem_rescore_fail$server } from './events/problem/problem_rescore_fail.server.ts'
import { rule as problem_reset$browser } from './events/problem/problem_reset.browser.ts'
import { rule as problem_save$browser } from './events/problem/problem_save.browser.ts'
import { rule as problem_show$browser } from './events/problem/problem_show.browser.ts'
import { rule as reset_problem$server } from './events/problem/reset_problem.server.ts'
import { rule as reset_problem_fail$server } from './events/problem/reset_problem_fail.server.ts'
import { rule as save_problem_check$server } from './events/problem/save_problem_check.server.ts'
import { rule as save_problem_check_fail$server } from './events/problem/save_problem_check_fail.server.ts'
import { rule as save_problem_fail$server } from './events/problem/save_problem_fail.server.ts'
import { rule as save_problem_success$server } from './events/problem/save_problem_success.server.ts'
import { rule as show_answer$server } from './events/problem/show_answer.server.ts'
import { rule as showanswer$server } from './events/problem/showanswer.server.ts'
import { rule as complete_video$browser } from './events/video/complete_video.browser.ts'
import { rule as do_not_show_again_video$browser } from './events/video/do_not_show_again_video.browser.ts'
import { rule as edx$video$closed_captions$hidden$browser } from './events/video/edx.video.closed_captions.hidden.browser.ts'
import { rule as edx$video$closed_captions$hidden$mobile } from './events/video/edx.video.closed_captions.hidden.mobile.ts'
import { rule as edx$video$closed_captions$shown$browser } from './events/video/edx.video.closed_captions.shown.browser.ts'
import { rule as edx$video$closed_captions$shown$mobile } from './events/video/edx.video.closed_captions.shown.mobile.ts'
import { rule as edx$video$language_menu$hidden$browser } from './events/video/edx.video.language_menu.hidden.browser.ts'
import { rule as edx$video$language_menu$hidden$mobile } from './events/video/edx.video.language_menu.hidden.mobile.ts'
import { rule as edx$video$language_menu$shown$browser } from './events/video/edx.video.language_menu.shown.browser.ts'
import { rule as edx$video$language_menu$shown$mobile } from './events/video/edx.video.language_menu.shown.mobile.ts'
import { rule as edx$video$loaded$mobile } from './events/video/edx.video.loaded.mobile.ts'
import { rule as edx$video$paused$mobile } from './events/video/edx.video.paused.mobile.ts'
import { rule as edx$video$played$mobile } from './events/video/edx.video.played.mobile.ts'
import { rule as edx$video$position$changed$mobile } from './events/video/edx.video.position.changed.mobile.ts'
import { rule as edx$video$stopped$mobile } from './events/video/edx.video.stopped.mobile.ts'
import { rule as edx$video$transcript$hidden$mobile } from './events/video/edx.video.transcript.hidden.mobile.ts'
import { rule as edx$video$transcript$shown$mobile } from './events/video/edx.video.transcript.shown.mobile.ts'
import { rule as fullscreen$browser } from './events/video/fullscreen.browser.ts'
import { rule as hide_transcript$browser } from './events/video/hide_transcript.browser.ts'
import { rule as hide_transcript$mobile } from './events/video/hide_transcript.mobile.ts'
import { rule as load_video$browser } from './events/video/load_video.browser.ts'
import { rule as load_video$mobile } from './events/video/load_video.mobile.ts'
import { rule as not_fullscreen$browser } from './events/video/not_fullscreen.browser.ts'
import { rule as pause_video$browser } from './events/video/pause_video.browser.ts'
import { rule as pause_video$mobile } from './events/video/pause_video.mobile.ts'
import { rule as play_video$browser } from './events/video/play_video.browser.ts'
import { rule as play_video$mobile } from './events/video/play_video.mobile.ts'
import { rule as seek_video$browser } from './events/video/seek_video.browser.ts'
import { rule as seek_video$mobile } from './events/video/seek_video.mobile.ts'
import { rule as show_transcript$browser } from './events/video/show_transcript.browser.ts'
import { rule as show_transcript$mobile } from './events/video/show_transcript.mobile.ts'
import { rule as skip_video$browser } from './events/video/skip_video.browser.ts'
import { rule as speed_change_video$browser } from './events/video/speed_change_video.browser.ts'
import { rule as stop_video$browser } from './events/video/stop_video.browser.ts'
import { rule as stop_video$mobile } from './events/video/stop_video.mobile.ts'
import { rule as video_hide_cc_menu$browser } from './events/video/video_hide_cc_menu.browser.ts'
import { rule as video_hide_cc_menu$mobile } from './events/video/video_hide_cc_menu.mobile.ts'
import { rule as video_show_cc_menu$browser } from './events/video/video_show_cc_menu.browser.ts'
import { rule as video_show_cc_menu$mobile } from './events/video/video_show_cc_menu.mobile.ts'
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

// prettier-ignore
const all: readonly EdxRule[] = [
  edx$ui$lms$jump_nav$selected$browser,
  edx$ui$lms$link_clicked$browser,
  edx$ui$lms$outline$selected$browser,
  edx$ui$lms$reset_deadlines$clicked$server,
  edx$ui$lms$sequence$next_selected$browser,
  edx$ui$lms$sequence$outline$selected$browser,
  edx$ui$lms$sequence$previous_selected$browser,
  edx$ui$lms$sequence$tab_selected$browser,
  page_close$browser,
  seq_goto$browser,
  seq_next$browser,
  seq_prev$browser,
  crowd_hinter$hint_rating_UX$browser,
  crowd_hinter$rateHint$browser,
  crowd_hinter$reportHint$browser,
  crowd_hinter$showHint$browser,
  crowd_hinter$staffRateHint$browser,
  crowd_hinter$staff_rate_hint$browser,
  crowd_hinter$submitNewHint$browser,
  edx$problem$hint$demandhint_displayed$server,
  edx$problem$hint$feedback_displayed$server,
  problem_check$browser,
  problem_check$server,
  problem_check_fail$server,
  problem_graded$browser,
  problem_rescore$server,
  problem_rescore_fail$server,
  problem_reset$browser,
  problem_save$browser,
  problem_show$browser,
  reset_problem$server,
  reset_problem_fail$server,
  save_problem_check$server,
  save_problem_check_fail$server,
  save_problem_fail$server,
  save_problem_success$server,
  show_answer$server,
  showanswer$server,
  complete_video$browser,
  do_not_show_again_video$browser,
  edx$video$closed_captions$hidden$browser,
  edx$video$closed_captions$hidden$mobile,
  edx$video$closed_captions$shown$browser,
  edx$video$closed_captions$shown$mobile,
  edx$video$language_menu$hidden$browser,
  edx$video$language_menu$hidden$mobile,
  edx$video$language_menu$shown$browser,
  edx$video$language_menu$shown$mobile,
  edx$video$loaded$mobile,
  edx$video$paused$mobile,
  edx$video$played$mobile,
  edx$video$position$changed$mobile,
  edx$video$stopped$mobile,
  edx$video$transcript$hidden$mobile,
  edx$video$transcript$shown$mobile,
  fullscreen$browser,
  hide_transcript$browser,
  hide_transcript$mobile,
  load_video$browser,
  load_video$mobile,
  not_fullscreen$browser,
  pause_video$browser,
  pause_video$mobile,
  play_video$browser,
  play_video$mobile,
  seek_video$browser,
  seek_video$mobile,
  show_transcript$browser,
  show_transcript$mobile,
  skip_video$browser,
  speed_change_video$browser,
  stop_video$browser,
  stop_video$mobile,
  video_hide_cc_menu$browser,
  video_hide_cc_menu$mobile,
  video_show_cc_menu$browser,
  video_show_cc_menu$mobile,
]

export const rules: ReadonlyMap<string, EdxRule> = new Map(
  all.map((rule) => [ruleKey(rule.eventType, rule.eventSource), rule]),
)
