/**
 * Problems, their parts, and what they lie in.
 *
 * @module
 */
import type { SubmissionRow } from '../translate/rows.ts'
import { agreedCourse } from './agreed-course.ts'
import { readableName } from './resource-kind.ts'
import type { Row } from './table.ts'

interface KeptProblem {
  id: number
  course: string | null
  parent: KeptProblem | undefined
  name: string
  title: string | undefined
  childNumber: number | null
  /** Where it was answered; a place that is no inference before others, then the smallest. */
  place: { isGiven: boolean; resource: string }
  /** All places of rows that named it. */
  given: Set<string>
  inferred: Set<string>
}

type AnsweredQuestion = Pick<SubmissionRow, 'problem' | 'module' | 'resource' | 'how' | 'course' | 'title'>

export class Problems {
  private readonly problems = new Map<string, KeptProblem>()
  /** The one that was asked about last: its number is asked for next. */
  private last: { uri: string; id: number } | undefined

  add(row: AnsweredQuestion): void {
    const { problem: uri, module } = row
    if (uri === null || module === undefined || this.isKnown(uri, row)) return
    this.keep(uri, { row, uri, module, root: rootOf(module) })
  }

  /** Whether a row has said all of this before: then it changes nothing of what the problem lies in, either. */
  private isKnown(uri: string, { resource, how, course, title }: AnsweredQuestion): boolean {
    const own = this.problems.get(uri)
    this.last = own === undefined ? undefined : { uri, id: own.id }
    // Where courses did not agree once, they never will, and so it is for all that it lies in.
    if (own === undefined || agreedCourse(own.course, course) !== own.course) return false
    if (title !== undefined && title !== own.title) return false
    const places = how === 'given' ? own.given : own.inferred
    if (places.has(resource)) return true
    places.add(resource)
    return false
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

  /** Keeps the problem or part, and before it all that it lies in: what holds others has the smaller number. */
  private keep(inner: string, answered: Answered): KeptProblem {
    const { row, uri, module, root } = answered
    const above = parentIn(inner, root)
    const parent = above === undefined ? undefined : this.keep(above, answered)
    const place = {
      isGiven: row.how === 'given',
      resource: row.resource.slice(0, row.resource.length - uri.length + inner.length),
    }
    const own = this.problems.get(inner)
    const title = inner.startsWith(module) ? row.title : undefined
    if (own === undefined) {
      const id = this.problems.size + 1
      const named = namesOf(inner, answered)
      const problem = {
        id,
        course: row.course ?? null,
        parent,
        ...named,
        title,
        place,
        given: new Set<string>(),
        inferred: new Set<string>(),
      }
      this.problems.set(inner, problem)
      return problem
    }
    own.course = agreedCourse(own.course, row.course)
    if (isBetter(place, own.place)) own.place = place
    if (title !== undefined && (own.title === undefined || title < own.title)) own.title = title
    return own
  }
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
