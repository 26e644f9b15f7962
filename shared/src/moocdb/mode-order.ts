/**
 * The order of the rows of a table: by the id of the person, as the table spells it.
 *
 * @module
 */
import type { RowBase } from '../translate/rows.ts'
import type { Mode, References } from './act-rows.ts'
import { whoAt, type RowList, type Who } from './grouped-rows.ts'
import type { Cell } from './table.ts'

/** Rows of one id that stand one after another. */
interface Run {
  id: string
  start: number
  end: number
}

/** Places of rows in the order of ids; those of one id stay in their order. */
export function runsById(rows: RowList<RowBase>, idOf: (who: Who) => Cell): readonly Run[] {
  return runs(rows, idOf).sort((a, b) => compare(a.id, b.id))
}

/** With whose it is first. */
interface RunOfPerson extends Run, Pick<Who, 'learner' | 'course'> {}

function runs(rows: RowList<RowBase>, idOf: (who: Who) => Cell): Run[] {
  const found: RunOfPerson[] = []
  let last: RunOfPerson | undefined
  for (let index = 0; index < rows.length; index++) {
    const who = whoAt(rows, index)
    if (who === undefined) continue
    const { learner, course } = who
    // An id is of a person in a course.
    const isSame = last?.learner === learner && last?.course === course
    const id = last !== undefined && isSame ? last.id : String(idOf(who))
    if (last?.id === id) last.end = index + 1
    else found.push((last = { id, learner, course, start: index, end: index + 1 }))
  }
  return found
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Rows of one person come one after another, and an id costs more than to look whether it is the same again. */
export function lastAnswered(user: References['user']): References['user'] {
  const answers = new Map<Mode, { learner: string | undefined; course: string | undefined; id: Cell }>()
  return (learner, mode, course) => {
    const last = answers.get(mode)
    if (last !== undefined && last.learner === learner && last.course === course) return last.id
    const id = user(learner, mode, course)
    answers.set(mode, { learner, course, id })
    return id
  }
}
