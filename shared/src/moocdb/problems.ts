/**
 * Problems, their parts, and what they lie in.
 *
 * @module
 */
import { TextMap } from '../base/text-map.ts'
import { agreedCourse } from './agreed-course.ts'
import { readableName } from './resource-kind.ts'
import type { Resource } from './resources.ts'
import type { Row } from './table.ts'

export interface KeptProblem {
  id: number
  uri: string
  /** The beginning of its address that no problem has, as the row said that named it first. */
  root: string
  /** The module of which it was seen last that the root is in common to all that the problem lies in. */
  rooted: string | undefined
  course: string | null
  parent: KeptProblem | undefined
  name: string
  title: string | undefined
  childNumber: number | null
  /** Where it was answered; a place that is no inference before others, then the smallest. */
  place: { isGiven: boolean; resource: Resource }
}

/** What a row says of the problem that it answers. */
interface Answered {
  /** Address of what was answered, and of the whole problem. */
  question: string
  module: string
  course: string | undefined
  title: string | undefined
  /** Whether the row itself names the page. */
  isGiven: boolean
}

export class Problems {
  private readonly problems = new TextMap<KeptProblem>()

  /** Tells the problem and all that it lies in what a row says of them. @param resource that the row is about */
  add(answered: Answered, resource: Resource): KeptProblem {
    const { question, module } = answered
    const known = this.problems.get(question)
    if (known === undefined || (known.rooted !== module && !isIn(rootOf(module), known))) {
      return this.keep(question, { ...answered, root: rootOf(module) }, resource)
    }
    known.rooted = module
    let holder: Resource | undefined = resource
    for (let own: KeptProblem | undefined = known; own !== undefined; own = own.parent) {
      tell(own, answered, holder ?? resource)
      holder = holder?.parent
    }
    return known
  }

  *rows(): Generator<Row> {
    for (const [uri, { id, course, parent, name, title, childNumber, place }] of this.problems) {
      yield {
        problem_id: id,
        course_id: course,
        problem_name: readableName(name, title),
        problem_uri: uri,
        problem_parent_id: parent?.id ?? null,
        problem_child_number: childNumber,
        problem_type_id: 0,
        resource_id: place.resource.id,
        problem_release_timestamp: null,
        problem_soft_deadline: null,
        problem_hard_deadline: null,
        problem_max_submission: null,
        problem_max_duration: null,
        problem_weight: null,
      }
    }
  }

  /** The same where not all of them are known: what holds others has the smaller number. */
  private keep(uri: string, answered: Rooted, resource: Resource): KeptProblem {
    const { course, module, root, isGiven } = answered
    const above = parentIn(uri, root)
    const parent = above === undefined ? undefined : this.keep(above, answered, resource.parent ?? resource)
    const known = this.problems.get(uri)
    if (known !== undefined) return tell(known, answered, resource)
    const problem: KeptProblem = {
      id: this.problems.size + 1,
      uri,
      root,
      rooted: undefined,
      course: course ?? null,
      parent,
      ...namesOf(uri, answered),
      title: uri.startsWith(module) ? answered.title : undefined,
      place: { isGiven, resource },
    }
    this.problems.set(uri, problem)
    return problem
  }
}

interface Rooted extends Answered {
  root: string
}

/** Whether the root says that it lies in just those which it is known to lie in. */
function isIn(root: string, problem: KeptProblem): boolean {
  for (let own: KeptProblem | undefined = problem; own !== undefined; own = own.parent) {
    if (own.root !== root) return false
  }
  return true
}

/** @param own the problem that was answered, or what it lies in. @param resource the same, on the page of the row */
function tell(own: KeptProblem, { course, title, module, isGiven }: Answered, resource: Resource): KeptProblem {
  own.course = agreedCourse(own.course, course)
  if (isBetter({ isGiven, resource }, own.place)) own.place = { isGiven, resource }
  if (title !== undefined && own.uri.startsWith(module) && (own.title === undefined || title < own.title))
    own.title = title
  return own
}

function namesOf(uri: string, { root, module }: Rooted): Pick<KeptProblem, 'name' | 'childNumber'> {
  const [category = '', name = category] = uri.slice(root.length, -1).split('/')
  const part = /^(?:\d+\/)*(\d+)\/$/.exec(uri.slice(module.length))?.[1]
  return { name, childNumber: part === undefined ? null : Number(part) }
}

function isBetter(one: KeptProblem['place'], other: KeptProblem['place']): boolean {
  if (one.isGiven !== other.isGiven) return one.isGiven
  return one.resource !== other.resource && one.resource.uri < other.resource.uri
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
