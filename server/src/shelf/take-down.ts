/**
 * Withdraws a diagnosis for its institution: where a sample shows what it should not, or figures cannot be right.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../db/database.ts'
import { isShelfRunning } from '../db/hold-database.ts'
import { bundlePath } from './bundle-files.ts'
import { isDigestLive } from './shelve-diagnosis.ts'
import { withdrawDiagnosis, type Withdrawal } from './withdraw-diagnosis.ts'

export interface TakenDown {
  outcome: Withdrawal['outcome']
  /** The file is not in this folder, or still there. The shelf removes it: at once while it runs, or when it starts next. */
  isFileLeft: boolean
}

/** Also while the shelf runs: it serves no file of a diagnosis that is not live. */
export async function takeDown(sql: Sql, dataDir: string, id: string): Promise<TakenDown> {
  const [held] = await sql<{ institution: number; digest: string; state: string }[]>`
    select institution_id as institution, digest, state from diagnoses where id = ${id}`
  const withdrawal = await withdrawDiagnosis(sql, id, held?.institution ?? 0)
  const { outcome } = withdrawal
  if (withdrawal.outcome !== 'withdrawn' || held?.state !== 'live') return { outcome, isFileLeft: false }
  const path = bundlePath(dataDir, held.digest)
  // A shelf that runs may be taking this bundle, or one that it had replaced, in again: the files are its own to remove.
  if (await isShelfRunning(sql)) return { outcome, isFileLeft: await isStillThere(sql, held.digest, path) }
  return { outcome, isFileLeft: !(await isRemoved(path)) }
}

/** A bundle that has come again keeps its file. */
async function isStillThere(sql: Sql, digest: string, path: string): Promise<boolean> {
  for (let looks = 0; looks < 50; looks++) {
    if (!existsSync(path) || (await isDigestLive(sql, digest))) return false
    await sleep(100)
  }
  return true
}

async function isRemoved(path: string): Promise<boolean> {
  try {
    await rm(path)
    return true
  } catch {
    return false
  }
}
