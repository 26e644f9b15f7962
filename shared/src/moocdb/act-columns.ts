/**
 * Rows of one table as columns. A row that many others must wait for costs no object, which whoever collects garbage would
 * have to move again and again, and the columns serve the rows of the next group.
 *
 * @module
 */
import type { ObservedEventRow, Place, RowBase, SubmissionRow } from '../translate/rows.ts'
import { placeOfRow, type PlacedAct } from './act-place.ts'
import type { ObservedCells, SubmissionCells } from './act-rows.ts'
import { Stretches } from './stretches.ts'

export class ObservedColumns {
  readonly stretches = new Stretches()
  private readonly placed = new PlacedColumns()
  private readonly eventType: string[] = []
  private readonly duration: (number | null)[] = []
  private readonly durationIsDefault: boolean[] = []
  private readonly data: ObservedEventRow['data'][] = []
  private readonly act: ObservedCells & PlacedAct = {
    ...somewhere,
    eventType: '',
    duration: null,
    durationIsDefault: false,
    data: undefined,
  }

  add(row: ObservedEventRow): void {
    const index = this.placed.put(row)
    this.stretches.add(row)
    this.eventType[index] = row.eventType
    this.duration[index] = row.duration
    this.durationIsDefault[index] = row.durationIsDefault
    this.data[index] = row.data
  }

  /** @returns what the row says besides whose it is; the same object for every index */
  at(index: number): ObservedCells & PlacedAct {
    const { act } = this
    this.placed.take(index, act)
    act.eventType = this.eventType[index] as string // as `add` has put it, like the rest
    act.duration = this.duration[index] as number | null
    act.durationIsDefault = this.durationIsDefault[index] as boolean
    act.data = this.data[index]
    return act
  }

  /** The next group may come: columns are filled from their start again. */
  clear(): void {
    this.stretches.clear()
    this.placed.clear()
  }
}

export class SubmissionColumns {
  readonly stretches = new Stretches()
  private readonly placed = new PlacedColumns()
  private readonly source: SubmissionRow['source'][] = []
  private readonly answer: (string | null)[] = []
  private readonly attempt: (number | null)[] = []
  private readonly status: SubmissionRow['status'][] = []
  private readonly assessment: SubmissionRow['assessment'][] = []
  private readonly act: SubmissionCells & PlacedAct = {
    ...somewhere,
    source: 'browser',
    answer: null,
    attempt: null,
    status: 1,
    assessment: undefined,
  }

  add(row: SubmissionRow): void {
    const index = this.placed.put(row)
    this.stretches.add(row)
    this.source[index] = row.source
    this.answer[index] = row.answer
    this.attempt[index] = row.attempt
    this.status[index] = row.status
    this.assessment[index] = row.assessment
  }

  /** The same. */
  at(index: number): SubmissionCells & PlacedAct {
    const { act } = this
    this.placed.take(index, act)
    act.source = this.source[index] as SubmissionRow['source']
    act.answer = this.answer[index] as string | null
    act.attempt = this.attempt[index] as number | null
    act.status = this.status[index] as SubmissionRow['status']
    act.assessment = this.assessment[index]
    return act
  }

  clear(): void {
    this.stretches.clear()
    this.placed.clear()
  }
}

/** What rows of both kinds have. */
class PlacedColumns {
  private length = 0
  private readonly at: number[] = []
  private readonly place: Place[] = []
  private readonly how: PlacedAct['how'][] = []
  private readonly title: (string | undefined)[] = []

  /** @returns the index of the row */
  put(row: ObservedEventRow | SubmissionRow): number {
    const index = this.length++
    this.at[index] = row.at
    this.place[index] = placeOfRow(row)
    this.how[index] = row.how
    this.title[index] = row.title
    return index
  }

  /** @param act is changed */
  take(index: number, act: PlacedAct & Pick<RowBase, 'at'>): void {
    act.at = this.at[index] as number // as `put` has put it, like the rest
    act.place = this.place[index] as Place
    act.how = this.how[index] as PlacedAct['how']
    act.title = this.title[index]
  }

  clear(): void {
    this.length = 0
  }
}

const nowhere: Place = {
  url: '',
  below: '',
  resource: '',
  module: undefined,
  question: undefined,
  page: undefined,
  thing: undefined,
  kept: undefined,
}
const somewhere = { at: 0, place: nowhere, how: 'unknown', title: undefined } as const
