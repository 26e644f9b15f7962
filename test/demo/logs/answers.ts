/**
 * Payloads that several years share: videos, sequences and checked problems.
 *
 * @module
 */
import { courseKey, pageId, usageKey, type Scene } from './scene.ts'

export function videoPayload(scene: Scene): object {
  const { chance, course } = scene
  return {
    id: pageId(course, 'video', chance.pick(course.videos)),
    code: chance.pick(['html5', 'q8Zt3vWm1Xs', 'T4b-9LkPz2E']),
    currentTime: chance.happens(0.2) ? 0 : Math.round(chance.next() * 900_000) / 1000,
  }
}

export function seekPayload(scene: Scene): object {
  const { chance } = scene
  const old_time = Math.round(chance.next() * 900_000) / 1000
  return { ...videoPayload(scene), old_time, new_time: chance.below(900), type: chance.pick(seekTypes) }
}

export function speedPayload(scene: Scene): object {
  return { ...videoPayload(scene), old_speed: '1.0', new_speed: scene.chance.pick(['0.75', '1.25', '1.50']) }
}

export function sequencePayload({ chance, course }: Scene): object {
  const old = chance.below(8) + 1
  return { old, new: old + 1, id: usageKey(course, 'sequential', chance.pick(course.sequences)) }
}

export function tabPayload({ chance, course }: Scene): object {
  return {
    current_tab: chance.below(6) + 1,
    tab_count: 7,
    widget_placement: chance.pick(['top', 'bottom']),
    id: usageKey(course, 'sequential', chance.pick(course.sequences)),
  }
}

/** What a learner typed or chose, as the browser sends it. */
export function formPayload({ chance, course }: Scene): string {
  const id = pageId(course, 'problem', chance.pick(course.problems))
  const fields = [2, 3, 4].slice(0, chance.below(3) + 1)
  return fields.map((part) => `input_${id}_${part}_1=${encodeURIComponent(chance.pick(answers))}`).join('&')
}

/** Early logs quote the form once more: JSON text in a JSON string. */
export function quotedFormPayload(scene: Scene): string {
  return JSON.stringify(formPayload(scene))
}

/** The form and the page that came back, in one list. */
export function gradedPayload(scene: Scene): string[] {
  const marked = scene.chance.pick([
    '<div class="problem"><p>Correct: 4.5 m</p></div>',
    '<div class="problem">\n</div>\n',
  ])
  return [formPayload(scene), marked]
}

export function checkedPayload(scene: Scene): object {
  const { chance, course } = scene
  const id = chance.pick(course.problems)
  const parts = [2, 3, 4].slice(0, chance.below(3) + 1).map((part) => `${pageId(course, 'problem', id)}_${part}_1`)
  const right = chance.happens(0.6)
  const correctness = right ? 'correct' : 'incorrect'
  const given = new Map(parts.map((part) => [part, chance.pick(answers)]))
  return {
    problem_id: usageKey(course, 'problem', id),
    answers: Object.fromEntries(given),
    correct_map: Object.fromEntries(parts.map((part) => [part, { ...emptyMark, correctness }])),
    submission: Object.fromEntries(
      parts.map((part) => [part, submission(given.get(part), right, chance.happens(0.5))]),
    ),
    state: { seed: 1, done: null, correct_map: {}, student_answers: {}, input_state: { [parts[0] ?? '']: {} } },
    grade: right ? parts.length : 0,
    max_grade: parts.length,
    success: correctness,
    attempts: chance.below(4) + 1,
  }
}

/** Before 2014 a check carried no `submission`. */
export function oldCheckedPayload(scene: Scene): object {
  return { ...checkedPayload(scene), submission: undefined, grade: undefined, max_grade: undefined }
}

export function problemPayload({ chance, course }: Scene): object {
  return { problem: usageKey(course, 'problem', chance.pick(course.problems)) }
}

export function problemIdPayload({ chance, course }: Scene): object {
  return { problem_id: usageKey(course, 'problem', chance.pick(course.problems)) }
}

export function enrollmentPayload({ chance, course, learner }: Scene): object {
  return { course_id: courseKey(course), user_id: learner.userId, mode: chance.pick(['audit', 'honor', 'verified']) }
}

function submission(answer: string | undefined, correct: boolean, numerical: boolean): object {
  return numerical
    ? {
        input_type: 'formulaequationinput',
        response_type: 'numericalresponse',
        question: '',
        answer,
        variant: '',
        correct,
      }
    : { input_type: 'choicegroup', response_type: 'multiplechoiceresponse', question: '', answer, variant: '', correct }
}

const emptyMark = { hint: '', hintmode: null, msg: '', npoints: null, answervariable: null, queuestate: null }
const seekTypes = ['onSlideSeek', 'onCaptionSeek', 'skip']
const answers = [
  'choice_1',
  'choice_2',
  'choice_3',
  '4.5',
  '9.81*m',
  'a lens bends light',
  '3,14',
  '["choice_0","choice_2"]',
]
