/**
 * Problems, their parts, and what they lie in.
 *
 * @module
 */
import type { SubmissionRow } from '../translate/rows.ts'
import { agreedCourse } from './agreed-course.ts'
import { numbered, numberOf } from './numbered.ts'
import { readableName } from './resource-kind.ts'
import type { Row } from './table.ts'

interface KeptProblem {
  course: string | null
  parent: string | undefined
  name: string
  title: string | undefined
  childNumber: number | null
  /** Where it was answered; a place that is no inference before others, then the smallest. */
  place: { isGiven: boolean; resource: string }
}

type AnsweredQuestion = Pick<SubmissionRow, 'problem' | 'module' | 'resource' | 'how' | 'course' | 'title'>

export class Problems {
  private readonly problems = new Map<string, KeptProblem>()

  add(row: AnsweredQuestion): void {
    const { problem: uri, module, course, title } = row
    if (uri === null || module === undefined) return
    const root = rootOf(module)
    let inner: string | undefined = uri
    while (inner !== undefined) {
      const parent: string | undefined = parentIn(inner, root)
      const place = {
        isGiven: row.how === 'given',
        resource: row.resource.slice(0, row.resource.length - uri.length + inner.length),
      }
      const own = this.problems.get(inner)
      if (own === undefined) this.problems.set(inner, newProblem({ uri: inner, root, module, parent, place, row }))
      else {
        own.course = agreedCourse(own.course, course)
        if (isBetter(place, own.place)) own.place = place
        const isNamed = inner.startsWith(module)
        if (isNamed && title !== undefined && (own.title === undefined || title < own.title)) own.title = title
      }
      inner = parent
    }
  }

  number(resources: ReadonlyMap<string, number>) {
    const numbers = numbered(this.problems.keys())
    const problems = [...numbers].map(([uri, id]) => this.row(uri, id, numbers, resources))
    return { numbers, rows: new Map<string, Row[]>([['problems', problems]]) }
  }

  private row(
    uri: string,
    id: number,
    numbers: ReadonlyMap<string, number>,
    resources: ReadonlyMap<string, number>,
  ): Row {
    const { course, parent, name, title, childNumber, place } = this.problems.get(uri) as KeptProblem // numbers are of these
    return {
      problem_id: id,
      course_id: course,
      problem_name: readableName(name, title),
      problem_uri: uri,
      problem_parent_id: parent === undefined ? null : numberOf(numbers, parent),
      problem_child_number: childNumber,
      problem_type_id: 0,
      resource_id: numberOf(resources, place.resource),
      problem_release_timestamp: null,
      problem_soft_deadline: null,
      problem_hard_deadline: null,
      problem_max_submission: null,
      problem_max_duration: null,
      problem_weight: null,
    }
  }
}

interface NewProblem {
  uri: string
  root: string
  module: string
  parent: string | undefined
  place: KeptProblem['place']
  row: AnsweredQuestion
}

function newProblem({ uri, root, module, parent, place, row }: NewProblem): KeptProblem {
  const [category = '', name = category] = uri.slice(root.length, -1).split('/')
  const part = /^(?:\d+\/)*(\d+)\/$/.exec(uri.slice(module.length))?.[1]
  return {
    course: row.course ?? null,
    parent,
    name,
    title: uri.startsWith(module) ? row.title : undefined,
    childNumber: part === undefined ? null : Number(part),
    place,
  }
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
