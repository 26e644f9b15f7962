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
  assessmentCells,
  collaborationRow,
  observedEventCells,
  submissionCells,
  type Mode,
  type References,
} from './act-rows.ts'
import type { CellTaker } from './cell-taker.ts'
import { CollaborationLinks, keptInMemory, type HeldCollaborations } from './collaboration-links.ts'
import { fixedRows } from './fixed-lists.ts'
import { GroupPeople } from './group-people.ts'
import type { GroupedRows, RowList } from './grouped-rows.ts'
import { lastAnswered, runsById } from './mode-order.ts'
import type { IsWanted, PeopleReferences } from './people-rows.ts'
import type { Row } from './table.ts'
import { Things } from './things.ts'

export type TableRow = readonly [table: string, row: Row]

/** Rows may be written now, so that not all of a group wait. To stop for each would take longer. */
export type Pause = 'pause'

const rowsToPause = 1_000

/** Takes rows as they come. */
export interface TableRows {
  row(table: string, row: Row): void
  /** @returns who takes the rows of this table, with a cell for each column that it has at most */
  cells(table: string): CellTaker
}

export class NumberedTables {
  private readonly things = new Things()
  private readonly people: GroupPeople
  private readonly isWanted: IsWanted
  private readonly references: References
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
    this.references = { ...this.things.numbers, ...people, user: lastAnswered(people.user) }
  }

  /** Takes all rows of some learners; those of nobody may come in several groups. */
  *add(rows: GroupedRows, to: TableRows): Generator<Pause> {
    const observed = to.cells('observed_events')
    yield* this.inOrder(rows.observedEvents, 'observing', (row) => this.observed(row, observed))
    const [submitted, assessed] = [to.cells('submissions'), to.cells('assessments')]
    yield* this.inOrder(rows.submissions, 'submitting', (row) => this.submitted(row, submitted, assessed))
    if (this.isWanted('collaborations')) {
      yield* this.inOrder(rows.collaborations, 'collaborating', (row) => this.wrote(row))
    }
    for (const [table, row] of this.people.rowsOf(rows)) to.row(table, row)
  }

  /** What is known when all groups were added. */
  *end(): Generator<TableRow> {
    yield* tableRows(fixedRows())
    for (const row of this.links.rows()) yield ['collaborations', row]
    yield* this.people.end()
    yield* tableRows(this.things.tables())
  }

  private *inOrder<Act extends ObservedEventRow | SubmissionRow | CollaborationRow>(
    rows: RowList<Act>,
    mode: Mode,
    take: (row: Act) => void,
  ): Generator<Pause> {
    let toPause = rowsToPause
    for (const { start, end } of runsById(rows, ({ learner, course }) => this.references.user(learner, mode, course))) {
      for (let index = start; index < end; index++) {
        const row = rows.at(index)
        if (row !== undefined) take(row)
        if (--toPause > 0) continue
        toPause = rowsToPause
        yield 'pause'
      }
    }
  }

  private observed(row: ObservedEventRow, to: CellTaker): void {
    this.things.add(row)
    observedEventCells(++this.observedEvents, row, this.references, to)
  }

  private submitted(row: SubmissionRow, to: CellTaker, assessed: CellTaker): void {
    this.things.add(row)
    submissionCells(++this.submissions, row, this.references, to)
    if (row.assessment !== undefined) assessmentCells(++this.assessments, this.submissions, row, assessed)
  }

  private wrote(row: CollaborationRow): void {
    this.things.add(row)
    this.links.add(row, (id) => collaborationRow(id, null, row, this.references))
  }
}

function* tableRows(tables: Iterable<readonly [string, Iterable<Row>]>): Generator<TableRow> {
  for (const [table, rows] of tables) for (const row of rows) yield [table, row]
}
