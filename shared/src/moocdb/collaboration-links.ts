/**
 * Which collaboration answers which.
 *
 * @module
 */
import type { CollaborationRow } from '../translate/rows.ts'
import type { Row } from './table.ts'

/** A row whose parent is named by the platform's id, until all rows are known. */
export interface HeldCollaboration {
  row: Row
  parent: string | undefined
}

/** Where rows wait for the end. They are given back in the order in which they were kept. */
export interface HeldCollaborations {
  keep(held: HeldCollaboration): void
  all(): Iterable<HeldCollaboration>
}

export function keptInMemory(): HeldCollaborations {
  const all: HeldCollaboration[] = []
  return { keep: (held) => void all.push(held), all: () => all }
}

export class CollaborationLinks {
  private readonly held: HeldCollaborations
  /** The row that has an id of the platform: the first of them in time. */
  private readonly owners = new Map<string, { number: number; at: number }>()
  private count = 0

  constructor(held: HeldCollaborations) {
    this.held = held
  }

  add({ id, parent, at }: CollaborationRow, rowOf: (number: number) => Row): void {
    const number = ++this.count
    const owner = id === undefined ? undefined : this.owners.get(id)
    if (id !== undefined && (owner === undefined || at < owner.at)) this.owners.set(id, { number, at })
    this.held.keep({ row: rowOf(number), parent })
  }

  /** To be called when all were added. An answer points to what it answers, where that is among the rows. */
  *rows(): Generator<Row> {
    for (const { row, parent } of this.held.all()) {
      const owner = parent === undefined ? undefined : this.owners.get(parent)?.number
      const isOwn = owner === row.collaboration_id
      yield owner === undefined || isOwn ? row : { ...row, collaboration_parent_id: owner }
    }
  }
}
