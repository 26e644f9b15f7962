/**
 * The snapshot that `diagnose panorama update` has fetched, in the user's own folder.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import {
  shapesDigest,
  snapshotAnswerSchema,
  snapshotDigest,
  type SnapshotAnswer,
} from '@mooc-panorama/shared/panorama/snapshot.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { keptFolder } from '../config/config-places.ts'
import type { Io } from '../io.ts'
import { statsOf } from '../read/stats-of.ts'
import { makeFolder, syncFolder, writeDurably } from '../write/diagnosis-folder.ts'
import { shippedSnapshotFile, snapshotFrom, type Snapshot } from './snapshot.ts'

const keptSchema = z.object({
  format: z.literal(1),
  /** Address of the shelf. */
  shelf: z.url({ protocol: /^https?$/ }),
  fetched_at: z.iso.datetime(),
  snapshot: snapshotAnswerSchema.extend({ date: z.iso.date() }),
})
export type KeptSnapshot = z.infer<typeof keptSchema>

/** Of an answer and of the kept file. Bytes. */
export const longestSnapshot = 32 * 1024 * 1024

/** Why a snapshot is not used. */
export type SnapshotFault = 'unreadable' | 'empty' | 'digest' | 'id'

/**
 * The kept snapshot laid over the shipped one, where it is as new. A shelf lists what institutions have shelved; the
 * shipped one lists what is known at all.
 */
export function currentSnapshot(io: Pick<Io, 'env'>): Snapshot {
  const shipped = shippedSnapshotFile()
  const kept = keptSnapshot(io)
  if (kept === undefined || !kept.ok || kept.value.snapshot.date < shipped.date) return snapshotFrom(shipped)
  const { shelf, snapshot } = kept.value
  const byId = new Map([...shipped.categories, ...snapshot.categories].map((category) => [category.id, category]))
  const categories = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return snapshotFrom({ date: snapshot.date, address: new URL(shelf).origin, categories })
}

/** @returns `undefined` where none was fetched */
export function keptSnapshot(io: Pick<Io, 'env'>): Result<KeptSnapshot, SnapshotFault> | undefined {
  const place = keptPlace(io)
  const stats = place === undefined ? undefined : statsOf(place)
  if (place === undefined || stats === undefined) return undefined
  let json: unknown
  try {
    json = stats.size > longestSnapshot * 2 ? undefined : JSON.parse(readFileSync(place, 'utf8'))
  } catch {
    return fail('unreadable')
  }
  const kept = keptSchema.safeParse(json)
  if (!kept.success) return fail('unreadable')
  const fault = faultOf(kept.data.snapshot)
  return fault === undefined ? ok(kept.data) : fail(fault)
}

/** Of an answer as a shelf gave it: it is used whole or not at all. */
export function checkedSnapshot(answer: unknown): Result<KeptSnapshot['snapshot'], SnapshotFault> {
  const read = snapshotAnswerSchema.safeParse(answer)
  if (!read.success) return fail('unreadable')
  if (read.data.date === '') return fail('empty')
  const dated = keptSchema.shape.snapshot.safeParse(read.data)
  if (!dated.success) return fail('unreadable')
  const fault = faultOf(dated.data)
  return fault === undefined ? ok(dated.data) : fail(fault)
}

/** There whole or as it was. @throws an error of the system where it cannot be written */
export async function keepSnapshot(place: string, kept: KeptSnapshot): Promise<void> {
  const partial = `${place}.partial`
  await makeFolder(path.dirname(place))
  await rm(partial, { force: true })
  await writeDurably(partial, new TextEncoder().encode(`${JSON.stringify(kept)}\n`))
  await rename(partial, place)
  await syncFolder(path.dirname(place))
}

export function keptPlace(io: Pick<Io, 'env'>): string | undefined {
  const folder = keptFolder(io)
  return folder === undefined ? undefined : path.join(folder, 'panorama-snapshot.json')
}

/** An id follows from the names, so a snapshot cannot give one event the statuses of another. */
function faultOf(snapshot: SnapshotAnswer): SnapshotFault | undefined {
  if (snapshotDigest(snapshot) !== snapshot.digest) return 'digest'
  // A shelf that tells of shapes has a digest of them, too.
  if (shapesDigest(snapshot) !== (snapshot.shapes_digest ?? shapesDigest({ categories: [] }))) return 'digest'
  const isWrong = snapshot.categories.some(
    ({ id, event_type: eventType, event_source: eventSource }) =>
      id !== categoryId({ platform: edx.id, eventType, eventSource }),
  )
  return isWrong ? 'id' : undefined
}
