/**
 * The order of the rows of a table: by the id of the person, as the table spells it.
 *
 * @module
 */
import type { RowBase } from '../translate/rows.ts'
import type { Mode, References } from './act-rows.ts'
import type { Cell } from './table.ts'

/** Rows in the order of ids; those of one id stay in their order. */
export function byId<Act extends RowBase>(rows: readonly Act[], idOf: (row: Act) => Cell): Act[] {
  const groups = new Map<string, Act[]>()
  for (const row of rows) {
    const id = String(idOf(row))
    const own = groups.get(id)
    if (own === undefined) groups.set(id, [row])
    else own.push(row)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own)
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
