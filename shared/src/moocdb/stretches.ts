/**
 * Whose rows are: a learner's rows come one after another, and most of them from one address and program.
 *
 * @module
 */
import type { RowBase } from '../translate/rows.ts'
import type { Mode, References } from './act-rows.ts'
import type { Cell } from './table.ts'

export type Who = Pick<RowBase, 'learner' | 'course' | 'ip' | 'agent'>

/** Rows one after another that are of one person in one course, and came the same way. */
export interface Stretch extends Who {
  start: number
  end: number
}

export class Stretches {
  readonly all: Stretch[] = []
  private last: Stretch | undefined

  /** Takes the next row. */
  add({ learner, course, ip, agent }: Who): void {
    const { last } = this
    const isSame = last?.learner === learner && last?.course === course && last?.ip === ip && last?.agent === agent
    if (last !== undefined && isSame) {
      last.end++
      return
    }
    const start = last?.end ?? 0
    this.last = { learner, course, ip, agent, start, end: start + 1 }
    this.all.push(this.last)
  }

  clear(): void {
    this.all.length = 0
    this.last = undefined
  }
}

/** Rows that are few, as they are. */
export class ListedRows<Row extends RowBase> {
  readonly stretches = new Stretches()
  readonly all: Row[] = []

  add(row: Row): void {
    this.stretches.add(row)
    this.all.push(row)
  }

  at(index: number): Row {
    return this.all[index] as Row // there is one in each stretch
  }

  clear(): void {
    this.stretches.clear()
    this.all.length = 0
  }
}

/** Stretches of rows with one id. */
interface Run {
  user: Cell
  /** The same as a text. */
  id: string
  stretches: Stretch[]
}

/** In the order of the ids, as the table spells them; of one id, rows stay in their order. */
export function runsById(stretches: readonly Stretch[], mode: Mode, user: References['user']): readonly Run[] {
  const runs: Run[] = []
  let last: Run | undefined
  for (const stretch of stretches) {
    const { learner, course } = stretch
    const former = last?.stretches.at(-1)
    // An id is of a person in a course.
    if (last !== undefined && former?.learner === learner && former?.course === course) {
      last.stretches.push(stretch)
      continue
    }
    const own = user(learner, mode, course)
    const id = String(own)
    if (last?.id === id) last.stretches.push(stretch)
    else runs.push((last = { user: own, id, stretches: [stretch] }))
  }
  return runs.sort((a, b) => compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
