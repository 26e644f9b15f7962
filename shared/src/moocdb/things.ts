/**
 * The things that rows point to: pages, resources, problems, programs. Each distinct one is kept once and has a number from
 * the moment when a row first names it, so that rows can go out at once. What is known of a thing is complete when all
 * rows were added.
 *
 * @module
 */
import { TextMap } from '../base/text-map.ts'
import { placedAct, type ActRow, type PlacedAct } from './act-place.ts'
import { agreedCourse } from './agreed-course.ts'
import { Agents, type AgentNumbers } from './agents.ts'
import { Problems, type KeptProblem } from './problems.ts'
import { Resources, type KeptUrl, type Resource } from './resources.ts'
import type { Row } from './table.ts'

/** A place that rows share. Most rows say of it what the one before has said, and change nothing. */
export interface KeptPlace {
  /** Numbers of the page, and of the page or the module on it. */
  url: number
  resource: number
  thing: Resource
  /** What was said last. */
  course: string | undefined
  title: string | undefined
  /** The problem that was answered here and of which the same was said: by a row that names the page itself, or not. */
  given: KeptProblem | undefined
  inferred: KeptProblem | undefined
  /** The title that it was told last. */
  problemTitle: string | undefined
}

export class Things {
  private readonly urls = new TextMap<KeptUrl>()
  private readonly resources = new Resources()
  private readonly problems = new Problems()
  private readonly agents = new Agents()

  /** Takes all that a row says of things. */
  add(row: ActRow): void {
    const act = placedAct(row)
    const place = this.place(act, row.course)
    if ('problem' in row) this.problem(act, row.course, place)
    if (row.agent !== undefined) this.program(row.agent)
  }

  /** Tells the page, and the module on it, what a row says of them. */
  place({ place, title }: Pick<PlacedAct, 'place' | 'title'>, course: string | undefined): KeptPlace {
    const { kept } = place
    const isSaid = kept !== undefined && kept.course === course && (title === undefined || title === kept.title)
    if (isSaid) return kept
    const page = this.keptUrl(place.url, course)
    const thing = this.resources.add(place, { course, title, page })
    const own = { url: page.id, resource: thing.id, thing, course, title: title ?? kept?.title }
    place.kept = { ...own, given: undefined, inferred: undefined, problemTitle: undefined }
    return place.kept
  }

  /** @param kept of the row's place. @returns the number of the problem that was answered; `null` where none is named */
  problem(act: PlacedAct, course: string | undefined, kept: KeptPlace): number | null {
    const { place, title } = act
    const isGiven = act.how === 'given'
    const known = isGiven ? kept.given : kept.inferred
    if (known !== undefined && (title === undefined || title === kept.problemTitle)) return known.id
    const { question, module } = place
    if (question === undefined || module === undefined) return null
    const problem = this.problems.add({ question, module, course, title, isGiven }, kept.thing)
    if (isGiven) kept.given = problem
    else kept.inferred = problem
    kept.problemTitle = title ?? kept.problemTitle
    return problem.id
  }

  program(userAgent: string): AgentNumbers {
    return this.agents.numbersOf(userAgent)
  }

  /** The tables of things, each in the order of its numbers. To be called when all were added. */
  tables(): [table: string, rows: Iterable<Row>][] {
    return [
      ['os', this.agents.systemRows()],
      ['agent', this.agents.programRows()],
      ['urls', this.urlRows()],
      ['resources', this.resources.rows()],
      ['resources_urls', this.resources.pairs()],
      ['problems', this.problems.rows()],
    ]
  }

  private keptUrl(url: string, course: string | undefined): KeptUrl {
    const known = this.urls.get(url)
    if (known !== undefined) {
      known.course = agreedCourse(known.course, course)
      return known
    }
    const kept = { id: this.urls.size + 1, course: course ?? null, kind: undefined }
    this.urls.set(url, kept)
    return kept
  }

  private *urlRows(): Generator<Row> {
    for (const [url, { id, course }] of this.urls) yield { url_id: id, course_id: course, url }
  }
}
