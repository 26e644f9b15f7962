/**
 * The event mix of the bench: the frequencies that table 4 of the thesis gives for four courses of 2013, and page
 * requests beside them, which the thesis did not count.
 *
 * @module
 */
import * as answers from '../../demo/logs/answers.ts'
import type { Weighted } from '../../demo/logs/chance.ts'
import { browser, oldBrowser, oldServer, server, type Action } from '../../demo/logs/envelope.ts'
import { moduleActions, pageActions } from '../../demo/logs/pages.ts'
import type { Scene } from '../../demo/logs/scene.ts'

/** Share of lines that are page requests. */
export const pageShare = 0.2

interface Counted {
  occurrences: number
  eventType: string
  source: 'browser' | 'server'
  payload: (scene: Scene) => unknown
}

const table: readonly Counted[] = [
  counted(2_114_666, 'play_video', 'browser', answers.videoPayload),
  counted(1_454_861, 'problem_check', 'browser', answers.formPayload),
  counted(1_209_653, 'pause_video', 'browser', answers.videoPayload),
  counted(1_188_639, 'book', 'browser', bookPayload),
  counted(1_066_169, 'save_problem_check', 'server', answers.oldCheckedPayload),
  counted(872_802, 'page_close', 'browser', () => '{}'),
  counted(768_591, 'seq_goto', 'browser', answers.sequencePayload),
  counted(178_389, 'seq_next', 'browser', answers.sequencePayload),
  counted(137_966, 'problem_show', 'browser', answers.problemPayload),
  counted(135_649, 'seek_video', 'browser', answers.seekPayload),
  counted(130_780, 'showanswer', 'server', answers.problemIdPayload),
  counted(79_231, 'load_video', 'browser', answers.videoPayload),
  counted(43_647, 'show_transcript', 'browser', answers.videoPayload),
  counted(32_186, 'save_problem_success', 'server', answers.oldCheckedPayload),
  counted(29_649, 'problem_save', 'browser', answers.formPayload),
  counted(26_197, 'problem_check', 'server', answers.checkedPayload),
  counted(26_003, 'show_answer', 'server', answers.problemIdPayload),
  counted(22_713, 'hide_transcript', 'browser', answers.videoPayload),
  counted(21_798, 'problem_graded', 'browser', answers.gradedPayload),
  counted(13_297, 'speed_change_video', 'browser', answers.speedPayload),
  counted(12_038, 'seq_prev', 'browser', answers.sequencePayload),
  counted(7_442, 'reset_problem', 'server', answers.problemIdPayload),
  counted(5_707, 'problem_reset', 'browser', answers.formPayload),
  counted(2_392, 'save_problem_check_fail', 'server', failedPayload),
  counted(2_000, 'edx.course.enrollment.deactivated', 'server', answers.enrollmentPayload),
  counted(411, 'reset_problem_fail', 'server', failedPayload),
  counted(243, 'problem_check_fail', 'server', failedPayload),
  counted(212, 'save_problem_fail', 'server', failedPayload),
  counted(6, 'accordion', 'browser', () => ({ newheader: 2, oldheader: 1 })),
  counted(1, 'list-forum-community-TAs', 'server', () => ({})),
  counted(1, 'edx.course.enrollment.activated', 'server', answers.enrollmentPayload),
]

/** Events as 2013 wrote them: no context, no name. */
export const oldMix = mixOf(({ source, eventType, payload }) =>
  source === 'browser' ? oldBrowser(eventType, payload) : oldServer(eventType, payload),
)

/** The same events with the envelope of the years after 2014. */
export const newMix = mixOf(({ source, eventType, payload }) =>
  source === 'browser' ? browser(eventType, payload) : server(eventType, payload),
)

function mixOf(action: (entry: Counted) => Action): Weighted<Action> {
  const explicit = table.map((entry) => [entry.occurrences, action(entry)] as const)
  const pages = [...pageActions, ...moduleActions]
  const scale = ((pageShare / (1 - pageShare)) * totalWeight(explicit)) / totalWeight(pages)
  return [...explicit, ...pages.map(([weight, page]) => [weight * scale, page] as const)]
}

function totalWeight(mix: Weighted<unknown>): number {
  return mix.reduce((sum, [weight]) => sum + weight, 0)
}

function counted(
  occurrences: number,
  eventType: string,
  source: Counted['source'],
  payload: Counted['payload'],
): Counted {
  return { occurrences, eventType, source, payload }
}

function bookPayload({ chance }: Scene): object {
  const old = chance.below(900)
  return chance.happens(0.5) ? { type: 'gotopage', old, new: chance.below(900) } : { type: 'nextpage', new: old + 1 }
}

function failedPayload(scene: Scene): object {
  return { ...answers.problemIdPayload(scene), failure: scene.chance.pick(['closed', 'unreset']) }
}
