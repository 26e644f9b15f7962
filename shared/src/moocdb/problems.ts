/**
 * Problems, their parts, and what they lie in.
 *
 * @module
 */
import { TextMap } from '../base/text-map.ts'
import type { SubmissionRow } from '../translate/rows.ts'
import { agreedCourse } from './agreed-course.ts'
import { readableName } from './resource-kind.ts'
import type { Resource } from './resources.ts'
import type { Row } from './table.ts'

export interface KeptProblem {
  id: number
  uri: string
  /** The beginning of its address that no problem has, as the row said that named it first. */
  root: string
  course: string | null
  parent: KeptProblem | undefined
  name: string
  title: string | undefined
  childNumber: number | null
  /** Where it was answered; a place that is no inference before others, then the smallest. */
  place: { isGiven: boolean; resource: string }
}

type AnsweredQuestion = Pick<SubmissionRow, 'problem' | 'module' | 'resource' | 'how' | 'course' | 'title'>

export class Problems {
  private readonly problems = new TextMap<KeptProblem>()
  /** The one that was asked about last: its number is asked for next. */
  private last: KeptProblem | undefined

  /** @param resource that the row is about */
  add(row: AnsweredQuestion, resource: Resource): void {
    const { problem: uri, module } = row
    if (uri === null || module === undefined) return
    const last = row.how === 'given' ? resource.given : resource.inferred
    const isLast = last?.uri === uri
    const problem = isLast && isSaid(row, last) ? last : this.told({ row, uri, module, root: rootOf(module) })
    this.last = problem
    if (isLast) return
    if (row.how === 'given') resource.given = problem
    else resource.inferred = problem
  }

  number(uri: string): number {
    if (uri === this.last?.uri) return this.last.id
    const known = this.problems.get(uri)
    if (known === undefined) throw new Error('a row points to a problem that was not added')
    return known.id
  }

  *rows(resourceNumber: (uri: string) => number): Generator<Row> {
    for (const [uri, { id, course, parent, name, title, childNumber, place }] of this.problems) {
      yield {
        problem_id: id,
        course_id: course,
        problem_name: readableName(name, title),
        problem_uri: uri,
        problem_parent_id: parent?.id ?? null,
        problem_child_number: childNumber,
        problem_type_id: 0,
        resource_id: resourceNumber(place.resource),
        problem_release_timestamp: null,
        problem_soft_deadline: null,
        problem_hard_deadline: null,
        problem_max_submission: null,
        problem_max_duration: null,
        problem_weight: null,
      }
    }
  }

  /** Tells the problem and all that it lies in what a row says of them. */
  private told(answered: Answered): KeptProblem {
    const known = this.problems.get(answered.uri)
    if (known === undefined || !isIn(answered.root, known)) return this.keep(answered.uri, answered)
    for (let own: KeptProblem | undefined = known; own !== undefined; own = own.parent) tell(own, answered)
    return known
  }

  /** The same where not all of them are known: what holds others has the smaller number. */
  private keep(inner: string, answered: Answered): KeptProblem {
    const { row, module, root } = answered
    const above = parentIn(inner, root)
    const parent = above === undefined ? undefined : this.keep(above, answered)
    const known = this.problems.get(inner)
    if (known !== undefined) return tell(known, answered)
    const problem: KeptProblem = {
      id: this.problems.size + 1,
      uri: inner,
      root,
      course: row.course ?? null,
      parent,
      ...namesOf(inner, answered),
      title: inner.startsWith(module) ? row.title : undefined,
      place: placeOf(inner, answered),
    }
    this.problems.set(inner, problem)
    return problem
  }
}

/** Whether the root says that it lies in just those which it is known to lie in. */
function isIn(root: string, problem: KeptProblem): boolean {
  for (let own: KeptProblem | undefined = problem; own !== undefined; own = own.parent) {
    if (own.root !== root) return false
  }
  return true
}

function tell(own: KeptProblem, answered: Answered): KeptProblem {
  const { row, module } = answered
  const place = placeOf(own.uri, answered)
  const title = own.uri.startsWith(module) ? row.title : undefined
  own.course = agreedCourse(own.course, row.course)
  if (isBetter(place, own.place)) own.place = place
  if (title !== undefined && (own.title === undefined || title < own.title)) own.title = title
  return own
}

/** @param inner the problem that was answered, or what it lies in */
function placeOf(inner: string, { row, uri }: Answered): KeptProblem['place'] {
  return {
    isGiven: row.how === 'given',
    resource: row.resource.slice(0, row.resource.length - uri.length + inner.length),
  }
}

/**
 * Whether a row at the same place has said all of this before: then it changes nothing of what the problem lies in, either.
 * Where courses did not agree once, they never will, and so it is for all that it lies in.
 */
function isSaid({ course, title }: AnsweredQuestion, problem: KeptProblem): boolean {
  return agreedCourse(problem.course, course) === problem.course && (title === undefined || title === problem.title)
}

interface Answered {
  row: AnsweredQuestion
  uri: string
  module: string
  root: string
}

function namesOf(inner: string, { root, module }: Answered): Pick<KeptProblem, 'name' | 'childNumber'> {
  const [category = '', name = category] = inner.slice(root.length, -1).split('/')
  const part = /^(?:\d+\/)*(\d+)\/$/.exec(inner.slice(module.length))?.[1]
  return { name, childNumber: part === undefined ? null : Number(part) }
}

function isBetter(one: KeptProblem['place'], other: KeptProblem['place']): boolean {
  return one.isGiven === other.isGiven ? one.resource < other.resource : one.isGiven
}

/** `i4x://<org>/<course>/` of `i4x://<org>/<course>/<category>/<name>/`. */
function rootOf(module: string): string {
  const beforeName = module.lastIndexOf('/', module.length - 2)
  return module.slice(0, module.lastIndexOf('/', beforeName - 1) + 1)
}

function parentIn(uri: string, root: string): string | undefined {
  const parent = uri.slice(0, uri.lastIndexOf('/', uri.length - 2) + 1)
  return parent.length > root.length ? parent : undefined
}
