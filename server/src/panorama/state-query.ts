/**
 * Which merge the figures come from.
 *
 * @module
 */
import type { Db } from '../db/database.ts'
import { panoramaState } from '../db/schema.ts'

export interface PanoramaState {
  /** Grows with every merge and every change of a status. */
  version: number
  /** Id of the last merge; 0 on an empty shelf. */
  asOf: number
  mergedAt: string | undefined
}

export async function stateQuery(db: Db): Promise<PanoramaState> {
  const [row] = await db.select().from(panoramaState).limit(1)
  if (row === undefined) throw new Error('panorama_state has no row')
  return { version: row.version, asOf: row.asOf, mergedAt: row.mergedAt?.toISOString() }
}
