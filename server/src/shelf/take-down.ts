/**
 * Withdraws a diagnosis for its institution: where a sample shows what it should not, or figures cannot be right.
 *
 * @module
 */
import { rm } from 'node:fs/promises'
import type { Sql } from '../db/database.ts'
import { bundlePath } from './bundle-files.ts'
import { withdrawDiagnosis, type Withdrawal } from './withdraw-diagnosis.ts'

export interface TakenDown {
  outcome: Withdrawal['outcome']
  /** A file was not found, or could not be removed. The shelf removes it when it starts next. */
  isFileLeft: boolean
}

/** Also while the shelf runs: it serves no file of a diagnosis that is not live. */
export async function takeDown(sql: Sql, dataDir: string, id: string): Promise<TakenDown> {
  const [held] = await sql<{ institution: number }[]>`
    select institution_id as institution from diagnoses where id = ${id}`
  const withdrawal = await withdrawDiagnosis(sql, id, held?.institution ?? 0)
  const digests = withdrawal.outcome === 'withdrawn' ? withdrawal.digests : []
  const removed = await Promise.all(digests.map((digest) => isRemoved(bundlePath(dataDir, digest))))
  return { outcome: withdrawal.outcome, isFileLeft: removed.includes(false) }
}

async function isRemoved(path: string): Promise<boolean> {
  try {
    await rm(path)
    return true
  } catch {
    return false
  }
}
