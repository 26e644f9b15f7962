/**
 * The rows of all tables, numbered as they come, so that no more has to be kept than the things that rows point to.
 *
 * Learners come in groups, each with all of its rows. Within a group the rows of a table stand in the order of the ids
 * that the table itself uses, and of one id in the order of time. So nothing depends on the order of the input, and no
 * order says which rows of two tables are one person's.
 *
 * @module
 */
import type { CollaborationRow, ObservedEventRow, SubmissionRow } from '../translate/rows.ts'
import {
  assessmentRow,
  collaborationRow,
  observedEventRow,
  submissionRow,
  type Mode,
  type References,
} from './act-rows.ts'
import { CollaborationLinks, keptInMemory, type HeldCollaborations } from './collaboration-links.ts'
import type { CollectedRows } from './collected-rows.ts'
import { fixedRows } from './fixed-lists.ts'
import { GroupPeople } from './group-people.ts'
import { byId, lastAnswered } from './mode-order.ts'
import type { IsWanted, PeopleReferences } from './people-rows.ts'
import type { Row } from './table.ts'
import { Things } from './things.ts'

export type TableRow = readonly [table: string, row: Row]

export class NumberedTables {
  private readonly things = new Things()
  private readonly people: GroupPeople
  private readonly isWanted: IsWanted
  private readonly to: References
  private readonly links: CollaborationLinks
  private observedEvents = 0
  private submissions = 0
  private assessments = 0

  /**
   * @param held where collaborations wait for the end: what one answers may come after it
   * @param isWanted whether a table goes out: of others there may be no rows
   */
  constructor(people: PeopleReferences, held: HeldCollaborations = keptInMemory(), isWanted: IsWanted = () => true) {
    this.people = new GroupPeople(people, isWanted)
    this.isWanted = isWanted
    this.links = new CollaborationLinks(held)
    this.to = { ...this.things.numbers, ...people, user: lastAnswered(people.user) }
  }

  /** Takes all rows of some learners; those of nobody may come in several groups. */
  *add(rows: CollectedRows): Generator<TableRow> {
    for (const row of this.ordered(rows.observedEvents, 'observing')) yield* this.observed(row)
    for (const row of this.ordered(rows.submissions, 'submitting')) yield* this.submitted(row)
    if (this.isWanted('collaborations')) {
      for (const row of this.ordered(rows.collaborations, 'collaborating')) this.wrote(row)
    }
    yield* this.people.rowsOf(rows)
  }

  /** What is known when all groups were added. */
  *end(): Generator<TableRow> {
    yield* tableRows(fixedRows())
    for (const row of this.links.rows()) yield ['collaborations', row]
    yield* this.people.end()
    yield* tableRows(this.things.tables())
  }

  private ordered<Act extends ObservedEventRow | SubmissionRow | CollaborationRow>(
    rows: readonly Act[],
    mode: Mode,
  ): Iterable<Act> {
    return byId(rows, ({ learner, course }) => this.to.user(learner, mode, course))
  }

  private *observed(row: ObservedEventRow): Generator<TableRow> {
    this.things.add(row)
    this.observedEvents++
    yield ['observed_events', observedEventRow(this.observedEvents, row, this.to)]
  }

  private *submitted(row: SubmissionRow): Generator<TableRow> {
    this.things.add(row)
    this.submissions++
    yield ['submissions', submissionRow(this.submissions, row, this.to)]
    const assessment = assessmentRow(this.assessments + 1, this.submissions, row)
    if (assessment === undefined) return
    this.assessments++
    yield ['assessments', assessment]
  }

  private wrote(row: CollaborationRow): void {
    this.things.add(row)
    this.links.add(row, (id) => collaborationRow(id, null, row, this.to))
  }
}

function* tableRows(tables: Iterable<readonly [string, Iterable<Row>]>): Generator<TableRow> {
  for (const [table, rows] of tables) for (const row of rows) yield [table, row]
}
