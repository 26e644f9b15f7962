/**
 * Rows of one table as columns. A row that many others must wait for costs no object, which whoever collects garbage would
 * have to move again and again, and the columns serve the rows of the next group.
 *
 * @module
 */
import type { Who } from '@mooc-panorama/shared/moocdb/grouped-rows.ts'
import type { ObservedEventRow, RowBase, SubmissionRow } from '@mooc-panorama/shared/translate/rows.ts'

type Placed = Pick<ObservedEventRow, 'url' | 'resource' | 'place' | 'how' | 'module' | 'title'> & RowBase

/** What all rows have. A column is filled from its start again when its rows were taken. */
class PlacedColumns {
  private readonly learner: (string | undefined)[] = []
  private readonly at: number[] = []
  private readonly course: (string | undefined)[] = []
  private readonly ip: (string | undefined)[] = []
  private readonly agent: (string | undefined)[] = []
  private readonly position: number[] = []
  private readonly url: string[] = []
  private readonly resource: string[] = []
  private readonly place: Placed['place'][] = []
  private readonly how: Placed['how'][] = []
  private readonly module: (string | undefined)[] = []
  private readonly title: (string | undefined)[] = []

  put(index: number, row: Placed): void {
    this.learner[index] = row.learner
    this.at[index] = row.at
    this.course[index] = row.course
    this.ip[index] = row.ip
    this.agent[index] = row.agent
    this.position[index] = row.position
    this.url[index] = row.url
    this.resource[index] = row.resource
    this.place[index] = row.place
    this.how[index] = row.how
    this.module[index] = row.module
    this.title[index] = row.title
  }

  /** @param row is changed: all fields that each row has */
  take(index: number, row: Placed): void {
    row.learner = this.learner[index]
    row.at = this.at[index] as number // as `put` has put it, like the rest
    row.course = this.course[index]
    row.ip = this.ip[index]
    row.agent = this.agent[index]
    row.position = this.position[index] as number
    row.url = this.url[index] as string
    row.resource = this.resource[index] as string
    row.place = this.place[index]
    row.how = this.how[index] as Placed['how']
    row.module = this.module[index]
    row.title = this.title[index]
  }

  /** @param who is changed */
  takeWho(index: number, who: Who): void {
    who.learner = this.learner[index]
    who.course = this.course[index]
    who.ip = this.ip[index]
  }
}

const nowhere = {
  url: '',
  resource: '',
  place: undefined,
  how: 'unknown',
  module: undefined,
  title: undefined,
} as const
const nobody = { learner: undefined, at: 0, course: undefined, ip: undefined, agent: undefined, position: 0 }

export class ObservedColumns {
  length = 0
  private readonly placed = new PlacedColumns()
  private readonly eventType: string[] = []
  private readonly duration: (number | null)[] = []
  private readonly durationIsDefault: boolean[] = []
  private readonly data: ObservedEventRow['data'][] = []
  private readonly whose: Who = { learner: undefined, course: undefined, ip: undefined }
  private readonly row: ObservedEventRow = {
    ...nobody,
    ...nowhere,
    eventType: '',
    duration: null,
    durationIsDefault: false,
    data: undefined,
  }

  add(row: ObservedEventRow): void {
    const index = this.length++
    this.placed.put(index, row)
    this.eventType[index] = row.eventType
    this.duration[index] = row.duration
    this.durationIsDefault[index] = row.durationIsDefault
    this.data[index] = row.data
  }

  who(index: number): Who {
    this.placed.takeWho(index, this.whose)
    return this.whose
  }

  /** @returns the row, which is the same object for every index */
  at(index: number): ObservedEventRow {
    const { row } = this
    this.placed.take(index, row)
    row.eventType = this.eventType[index] as string
    row.duration = this.duration[index] ?? null
    row.durationIsDefault = this.durationIsDefault[index] === true
    row.data = this.data[index]
    return row
  }
}

export class SubmissionColumns {
  length = 0
  private readonly placed = new PlacedColumns()
  private readonly source: SubmissionRow['source'][] = []
  private readonly problem: (string | null)[] = []
  private readonly answer: (string | null)[] = []
  private readonly attempt: (number | null)[] = []
  private readonly status: SubmissionRow['status'][] = []
  private readonly assessment: SubmissionRow['assessment'][] = []
  private readonly whose: Who = { learner: undefined, course: undefined, ip: undefined }
  private readonly row: SubmissionRow = {
    ...nobody,
    ...nowhere,
    source: 'browser',
    problem: null,
    answer: null,
    attempt: null,
    status: 1,
    assessment: undefined,
  }

  add(row: SubmissionRow): void {
    const index = this.length++
    this.placed.put(index, row)
    this.source[index] = row.source
    this.problem[index] = row.problem
    this.answer[index] = row.answer
    this.attempt[index] = row.attempt
    this.status[index] = row.status
    this.assessment[index] = row.assessment
  }

  who(index: number): Who {
    this.placed.takeWho(index, this.whose)
    return this.whose
  }

  /** @returns the row, which is the same object for every index */
  at(index: number): SubmissionRow {
    const { row } = this
    this.placed.take(index, row)
    row.source = this.source[index] as SubmissionRow['source']
    row.problem = this.problem[index] ?? null
    row.answer = this.answer[index] ?? null
    row.attempt = this.attempt[index] ?? null
    row.status = this.status[index] as SubmissionRow['status']
    row.assessment = this.assessment[index]
    return row
  }
}
