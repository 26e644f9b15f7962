/**
 * The things that rows point to: pages, resources, problems, programs. Each distinct one is kept once; numbers are given when
 * all are known, by the order of addresses, so that they are the same for every order of the input.
 *
 * @module
 */
import { agreedCourse } from './agreed-course.ts'
import type { CollaborationRow, ObservedEventRow, SubmissionRow } from '../translate/rows.ts'
import { Agents } from './agents.ts'
import { numbered, numberOf } from './numbered.ts'
import { Problems } from './problems.ts'
import { Resources } from './resources.ts'
import type { Row } from './table.ts'

export type ActRow = ObservedEventRow | SubmissionRow | CollaborationRow

/** Numbers of things. A thing that was never added is a bug. */
export interface ThingNumbers {
  url(url: string): number
  resource(uri: string): number
  problem(uri: string): number
  os(userAgent: string): number
  agent(userAgent: string): number
  /** The tables of things, each in the order of its numbers. */
  rows(): Map<string, Row[]>
}

export class Things {
  private readonly urls = new Map<string, string | null>()
  private readonly resources = new Resources()
  private readonly problems = new Problems()
  private readonly agents = new Agents()

  add(row: ActRow): void {
    this.urls.set(row.url, agreedCourse(this.urls.get(row.url), row.course))
    this.resources.add(row)
    if (row.agent !== undefined) this.agents.add(row.agent)
    if ('problem' in row) this.problems.add(row)
  }

  /** To be called when all were added. */
  number(): ThingNumbers {
    const urlNumbers = numbered(this.urls.keys())
    const resources = this.resources.number(urlNumbers)
    const problems = this.problems.number(resources.numbers)
    const agents = this.agents.number()
    const urlRows = [...urlNumbers].map(([url, id]) => ({ url_id: id, course_id: this.urls.get(url) ?? null, url }))
    return {
      url: (url) => numberOf(urlNumbers, url),
      resource: (uri) => numberOf(resources.numbers, uri),
      problem: (uri) => numberOf(problems.numbers, uri),
      os: agents.os,
      agent: agents.agent,
      rows: () => new Map([['urls', urlRows], ...resources.rows, ...problems.rows, ...agents.rows]),
    }
  }
}
