/**
 * The questions of a problem that an event answers, and how the platform judged them.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import type { Assessment, ModuleRef, Submission, SubmissionStatus } from '../../../translate/act.ts'
import { formFields } from '../../../shape/payload-text.ts'
import { recordOf } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'
import { unknownRoot } from './module-ref.ts'

/** One submission for every question; one for the whole problem where the event names no question. */
export function submissions(event: EdxEvent, status: SubmissionStatus): Submission[] {
  const answers = event.form ?? answersIn(event.value('answers'))
  const judged = status === 1 ? recordOf(event.value('correct_map')) : {}
  const attempt = attemptOf(event.value('attempts'))
  const problem = problemOf(event)
  const found: Submission[] = []
  const add = (key: string): void => {
    if (!isQuestion(key)) return
    const module = questionOf(event, key, problem)
    const assessment = Object.hasOwn(judged, key) ? assessmentOf(judged[key]) : undefined
    found.push({ kind: 'submission', module, status, answer: answerText(answers.get(key)), attempt, assessment })
  }
  for (const key of answers.keys()) add(key)
  for (const key of Object.keys(judged)) if (!answers.has(key)) add(key)
  if (found.length === 0) found.push({ kind: 'submission', module: problem, status, answer: null, attempt })
  return found
}

/** What a block reports that counts answers, tries and grades by itself. */
export interface BlockReport {
  answer: unknown
  attempt: unknown
  /** 0 to 1; anything else is none. */
  grade: unknown
}

/** One submission of a whole block that is no problem: the module that the server was working on. */
export function blockSubmission(
  event: EdxEvent,
  category: string,
  { answer, attempt, grade }: BlockReport,
): Submission {
  const isGrade = typeof grade === 'number' && grade >= 0 && grade <= 1
  return {
    kind: 'submission',
    module: event.module(event.usageKey, category),
    status: 1,
    answer: answerText(answer),
    attempt: attemptOf(attempt),
    assessment: isGrade ? { grade, feedback: null } : undefined,
  }
}

/** The whole problem. */
export function problemOf(event: EdxEvent): Submission['module'] {
  for (const name of namesOfProblems) {
    const found = event.moduleAt(name, 'problem')
    if (found !== undefined) return found
  }
  return event.module(event.request?.id, 'problem')
}

const namesOfProblems = ['problem_id', 'problem', 'module_id', 'id', 'location']

/** Browsers send the answers of a reset as a form. */
function answersIn(answers: unknown): ReadonlyMap<string, unknown> {
  const form = typeof answers === 'string' ? formFields(answers) : undefined
  if (form !== undefined) return form
  const record = recordOf(answers)
  const byKey = new Map<string, unknown>()
  for (const key of Object.keys(record)) byKey.set(key, record[key])
  return byKey
}

/** Questions spell the course with `_` for every mark; the problem that stands beside them knows its true name. */
function questionOf(event: EdxEvent, key: string, problem: Submission['module']): Submission['module'] {
  const question = event.module(key, 'problem')
  if (question === undefined || problem === undefined) return question ?? problem
  if (question.root === problem.root) return question
  const known = truly.get(question)
  if (known?.root === problem.root) return known
  const isOfProblem = question.root === unknownRoot || spelledAlike(question.root) === spelledAlike(problem.root)
  return isOfProblem ? under(question, problem.root) : question
}

const spelledAlike = remembered((root) => root.replaceAll(/[^A-Za-z0-9]/g, '_'))

/** Kept: the same object for the same question, so that it can be told by being the same. */
function under(question: ModuleRef, root: string): ModuleRef {
  const made = { ...question, root }
  truly.set(question, made)
  return made
}

const truly = new WeakMap<ModuleRef, ModuleRef>()

/** Math inputs post a second field with the formula as it was drawn. */
function isQuestion(key: string): boolean {
  return !key.includes('_dynamath') || !/_dynamath(?:\[\])?$/.test(key)
}

/** A count that a column of whole numbers holds: one number that is too large would keep a database from all rows. */
export function attemptOf(attempts: unknown): number | null {
  const isCount =
    typeof attempts === 'number' && Number.isInteger(attempts) && attempts >= 0 && attempts <= mostAttempts
  return isCount ? attempts : null
}

/** PostgreSQL's and DuckDB's `integer`. */
const mostAttempts = 2 ** 31 - 1

export function answerText(answer: unknown): string | null {
  if (answer === undefined || answer === null) return null
  return typeof answer === 'string' ? answer : JSON.stringify(answer)
}

function assessmentOf(judgement: unknown): Assessment | undefined {
  const { correctness, npoints, msg } = recordOf(judgement)
  const message = typeof msg === 'string' && msg !== '' ? msg : null
  if (correctness === 'correct') return { grade: 1, feedback: message }
  if (correctness === 'incorrect') return { grade: 0, feedback: message }
  if (correctness === 'incomplete') return { grade: null, feedback: correctness }
  if (correctness !== 'partially-correct') return undefined
  const isGrade = typeof npoints === 'number' && npoints >= 0 && npoints <= 1
  return { grade: isGrade ? npoints : null, feedback: correctness }
}
