/**
 * The questions of a problem that an event answers, and how the platform judged them.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import type { Assessment, ModuleRef, Submission, SubmissionStatus } from '../../../translate/act.ts'
import { answersOf, assessmentsOf, noAssessments, placesIn } from './answers.ts'
import type { EdxEvent } from './edx-event.ts'
import type { KnownValue } from './known-value.ts'
import { unknownRoot } from './module-ref.ts'

/** One submission for every question; one for the whole problem where the event names no question. */
export function submissions(event: EdxEvent, status: SubmissionStatus): Submission[] {
  const answers = answersOf(event)
  const judged = status === 1 ? assessmentsOf(event) : noAssessments
  const attempt = attemptOf(event.value('attempts'))
  const problem = problemOf(event)
  const found: Submission[] = []
  const add = (key: KnownValue, given: unknown, assessment: Assessment | undefined): void => {
    if (!key.isQuestion) return
    const module = questionOf(event, key, problem)
    found.push({ kind: 'submission', module, status, answer: answerText(given), attempt, assessment })
  }
  const [inAnswers, inJudged] = [placesIn(answers), placesIn(judged)]
  for (const [index, key] of answers.keys.entries()) {
    add(key, answers.values[index], judged.values[inJudged(key, index)])
  }
  for (const [index, key] of judged.keys.entries()) {
    if (inAnswers(key, index) < 0) add(key, undefined, judged.values[index])
  }
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
  return event.requested('problem')
}

const namesOfProblems = ['problem_id', 'problem', 'module_id', 'id', 'location']

/** Questions spell the course with `_` for every mark; the problem that stands beside them knows its true name. */
function questionOf(event: EdxEvent, key: KnownValue, problem: Submission['module']): Submission['module'] {
  const question = event.moduleOf(key, 'problem')
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
