/**
 * Event types and the newer names under which their events go in the field `name`.
 *
 * Since 2014 an edX event may carry two names: `event_type` as ever, and `name` as its successor on mobile apps or in a
 * later release. One tool looks at the one, another at the other.
 *
 * Source: the reference of the tracking logs, sections on video, navigation and textbook events.
 *
 * @module
 */

/** Event type -> values of `name` that its events may have. */
export const edxNameAliases: ReadonlyMap<string, readonly string[]> = new Map([
  ['load_video', ['edx.video.loaded']],
  ['play_video', ['edx.video.played']],
  ['pause_video', ['edx.video.paused']],
  ['stop_video', ['edx.video.stopped']],
  ['seek_video', ['edx.video.position.changed']],
  ['show_transcript', ['edx.video.transcript.shown']],
  ['hide_transcript', ['edx.video.transcript.hidden']],
  ['video_show_cc_menu', ['edx.video.language_menu.shown']],
  ['video_hide_cc_menu', ['edx.video.language_menu.hidden']],
  ['seq_next', ['edx.ui.lms.sequence.next_selected']],
  ['seq_prev', ['edx.ui.lms.sequence.previous_selected']],
  ['seq_goto', ['edx.ui.lms.sequence.tab_selected']],
])

/** The other names of an event type, in both directions, without itself. */
export function otherNamesOf(eventType: string): string[] {
  const later = edxNameAliases.get(eventType) ?? []
  const earlier = [...edxNameAliases].filter(([, names]) => names.includes(eventType)).map(([name]) => name)
  return [...earlier, ...later]
}
