/**
 * The things that rows point to: pages, resources, problems, programs. Each distinct one is kept once and has a number from
 * the moment when a row first names it, so that rows can go out at once. What is known of a thing is complete when all
 * rows were added.
 *
 * @module
 */
import { TextMap } from '../base/text-map.ts'
import { agreedCourse } from './agreed-course.ts'
import type { CollaborationRow, ObservedEventRow, SubmissionRow } from '../translate/rows.ts'
import type { References } from './act-rows.ts'
import { Agents } from './agents.ts'
import { Problems } from './problems.ts'
import { Resources, type KeptUrl, type Resource } from './resources.ts'
import type { Row } from './table.ts'

export type ActRow = ObservedEventRow | SubmissionRow | CollaborationRow

/** Numbers of things. A thing that was never added is a bug. */
export type ThingNumbers = Pick<References, 'url' | 'resource' | 'problem' | 'os' | 'agent'>

export class Things {
  private readonly urls = new TextMap<KeptUrl>()
  private readonly resources = new Resources()
  private readonly problems = new Problems()
  private readonly agents = new Agents()
  /** The one that was added last: its number is asked for next. */
  private last: KeptUrl = { id: 0, url: '', course: null }

  readonly numbers: ThingNumbers = {
    url: (url) => this.urlNumber(url),
    resource: (uri) => this.resources.number(uri),
    problem: (uri) => this.problems.number(uri),
    os: (userAgent) => this.agents.os(userAgent),
    agent: (userAgent) => this.agents.agent(userAgent),
  }

  add(row: ActRow): void {
    const resource = this.resources.add(row)
    this.last = this.keptUrl(row, resource)
    resource.page = this.last
    if (row.agent !== undefined) this.agents.add(row.agent)
    if ('problem' in row) this.problems.add(row, resource)
  }

  /** The tables of things, each in the order of its numbers. To be called when all were added. */
  tables(): [table: string, rows: Iterable<Row>][] {
    return [
      ['os', this.agents.systemRows()],
      ['agent', this.agents.programRows()],
      ['urls', this.urlRows()],
      ['resources', this.resources.rows()],
      ['resources_urls', this.resources.pairs((url) => this.urlNumber(url))],
      ['problems', this.problems.rows((uri) => this.resources.number(uri))],
    ]
  }

  private keptUrl({ url, course }: ActRow, { page }: Resource): KeptUrl {
    const known = page?.url === url ? page : this.urls.get(url)
    if (known !== undefined) {
      known.course = agreedCourse(known.course, course)
      return known
    }
    const kept = { id: this.urls.size + 1, url, course: course ?? null }
    this.urls.set(url, kept)
    return kept
  }

  private urlNumber(url: string): number {
    if (url === this.last.url) return this.last.id
    const known = this.urls.get(url)
    if (known === undefined) throw new Error('a row points to a page that was not added')
    return known.id
  }

  private *urlRows(): Generator<Row> {
    for (const [url, { id, course }] of this.urls) yield { url_id: id, course_id: course, url }
  }
}
