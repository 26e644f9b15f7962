/**
 * The rows of all tables, numbered as they come, so that no more has to be kept than the things that rows point to.
 *
 * Learners come in groups, each with all of its rows. Within a group the rows of a table stand in the order of the ids
 * that the table itself uses, and of one id in the order of time. So nothing depends on the order of the input, and no
 * order says which rows of two tables are one person's.
 *
 * @module
 */
import { placedAct } from './act-place.ts'
import {
  assessmentCells,
  collaborationRow,
  observedEventCells,
  submissionCells,
  type Mode,
  type WhoCells,
} from './act-rows.ts'
import type { CellTaker } from './cell-taker.ts'
import { CollaborationLinks, keptInMemory, type HeldCollaborations } from './collaboration-links.ts'
import { fixedRows } from './fixed-lists.ts'
import { GroupPeople } from './group-people.ts'
import type { GroupRows } from './group-rows.ts'
import type { IsWanted, PeopleReferences } from './people-rows.ts'
import { runsById, type Stretch, type Stretches } from './stretches.ts'
import type { Cell, Row } from './table.ts'
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

/** Rows one after another that are of one person in one course, with what stands for that person. */
interface Part extends Pick<Stretch, 'course' | 'start' | 'end'> {
  who: WhoCells
}

export class NumberedTables {
  private readonly things = new Things()
  private readonly people: PeopleReferences
  private readonly peopleTables: GroupPeople
  private readonly isWanted: IsWanted
  private readonly links: CollaborationLinks
  private observedEvents = 0
  private submissions = 0
  private assessments = 0

  /**
   * @param held where collaborations wait for the end: what one answers may come after it
   * @param isWanted whether a table goes out: of others there may be no rows
   */
  constructor(people: PeopleReferences, held: HeldCollaborations = keptInMemory(), isWanted: IsWanted = () => true) {
    this.people = people
    this.peopleTables = new GroupPeople(people, isWanted)
    this.isWanted = isWanted
    this.links = new CollaborationLinks(held)
  }

  /** Takes all rows of some learners; those of nobody may come in several groups. */
  *add(rows: GroupRows, to: TableRows): Generator<Pause> {
    const observed = to.cells('observed_events')
    yield* this.inOrder(rows.observedEvents.stretches, 'observing', (part) => this.observed(rows, part, observed))
    const answered = { submitted: to.cells('submissions'), assessed: to.cells('assessments') }
    yield* this.inOrder(rows.submissions.stretches, 'submitting', (part) => this.submitted(rows, part, answered))
    if (this.isWanted('collaborations')) {
      yield* this.inOrder(rows.collaborations.stretches, 'collaborating', (part) => this.wrote(rows, part))
    }
    for (const [table, row] of this.peopleTables.rowsOf(rows)) to.row(table, row)
  }

  /** What is known when all groups were added. */
  *end(): Generator<TableRow> {
    yield* tableRows(fixedRows())
    for (const row of this.links.rows()) yield ['collaborations', row]
    yield* this.peopleTables.end()
    yield* tableRows(this.things.tables())
  }

  private *inOrder({ all }: Stretches, mode: Mode, write: (part: Part) => void): Generator<Pause> {
    let toPause = rowsToPause
    for (const { user, stretches } of runsById(all, mode, this.people.user)) {
      for (const stretch of stretches) {
        const { course, start: first, end: last } = stretch
        const who = this.whoCells(stretch, user)
        for (let start = first; start < last;) {
          const end = Math.min(start + toPause, last)
          write({ who, course, start, end })
          toPause -= end - start
          start = end
          if (toPause > 0) continue
          toPause = rowsToPause
          yield 'pause'
        }
      }
    }
  }

  private whoCells({ course, ip, agent }: Stretch, user: Cell): WhoCells {
    const program = agent === undefined ? unknownProgram : this.things.program(agent)
    return { course: course ?? null, user, country: ip === undefined ? null : this.people.country(ip), ...program }
  }

  private observed({ observedEvents }: GroupRows, { who, course, start, end }: Part, to: CellTaker): void {
    for (let index = start; index < end; index++) {
      const act = observedEvents.at(index)
      const place = this.things.place(act, course)
      observedEventCells(act, { id: ++this.observedEvents, who, place }, to)
    }
  }

  private submitted(
    { submissions }: GroupRows,
    { who, course, start, end }: Part,
    { submitted, assessed }: { submitted: CellTaker; assessed: CellTaker },
  ): void {
    for (let index = start; index < end; index++) {
      const act = submissions.at(index)
      const place = this.things.place(act, course)
      const problem = this.things.problem(act, course, place)
      const submission = ++this.submissions
      submissionCells(act, { id: submission, who, place, problem }, submitted)
      if (act.assessment !== undefined) {
        assessmentCells(act, { id: ++this.assessments, course: who.course, submission }, assessed)
      }
    }
  }

  private wrote({ collaborations }: GroupRows, { who, course, start, end }: Part): void {
    for (let index = start; index < end; index++) {
      const row = collaborations.at(index)
      const place = this.things.place(placedAct(row), course)
      this.links.add(row, (id) => collaborationRow(row, { id, who, place }, null))
    }
  }
}

const unknownProgram = { os: null, agent: null }

function* tableRows(tables: Iterable<readonly [string, Iterable<Row>]>): Generator<TableRow> {
  for (const [table, rows] of tables) for (const row of rows) yield [table, row]
}
