import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { shapesDigest, snapshotDigest, type SnapshotCategory } from '@mooc-panorama/shared/panorama/snapshot.ts'
import {
  checkedSnapshot,
  currentSnapshot,
  keepSnapshot,
  keptPlace,
  keptSnapshot,
  type KeptSnapshot,
} from './kept-snapshot.ts'
import { doneInPart, shippedSnapshotFile } from './snapshot.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-kept-'))
afterAll(() => rmSync(root, { recursive: true }))

const shipped = shippedSnapshotFile()
const ids = { platform: 'edx', eventType: 'invented.event', eventSource: 'server' }
const invented: SnapshotCategory = {
  id: categoryId(ids),
  event_type: ids.eventType,
  event_source: ids.eventSource,
  documentation: 'PULL REQUEST',
  support: 'DONE',
}

let folders = 0
async function havingKept(date: string, change: (text: string) => string = (text) => text) {
  const io = { env: { XDG_DATA_HOME: path.join(root, String(++folders)) } }
  const unsigned = { date, as_of: 1, categories: [invented] }
  const snapshot = { ...unsigned, digest: snapshotDigest(unsigned) }
  const kept: KeptSnapshot = {
    format: 1,
    shelf: 'https://shelf.example/a',
    fetched_at: '2026-11-21T00:00:00.000Z',
    snapshot,
  }
  const place = keptPlace(io) ?? ''
  mkdirSync(path.dirname(place), { recursive: true })
  await keepSnapshot(place, kept)
  writeFileSync(place, change(JSON.stringify(kept)))
  return io
}

test('a newer snapshot lies over the shipped one, and what only the shipped one knows stays', async () => {
  const current = currentSnapshot(await havingKept('2099-01-01'))

  expect([current.date, current.address]).toEqual(['2099-01-01', 'https://shelf.example'])
  expect(current.statusOf(invented.id)).toMatchObject({ documentation: 'PULL REQUEST', support: 'DONE' })
  expect(current.categories.length).toBe(shipped.categories.length + 1)
  for (const { id } of shipped.categories) expect(current.statusOf(id)).toBeDefined()
})

test('a shelf that translates some shapes of an event is believed where its digest of shapes is right', async () => {
  const categories = [{ ...invented, support: 'TODO' as const, shapes: 4, shapes_passing: 3 }]
  const unsigned = { date: '2099-01-01', as_of: 1, categories }
  const answer = { ...unsigned, digest: snapshotDigest(unsigned), shapes_digest: shapesDigest(unsigned) }
  const read = checkedSnapshot(answer)

  expect(read.ok && read.value.categories.map(doneInPart)).toEqual(['DONE for 3 of 4 shapes'])
  for (const shapes_digest of [undefined, shapesDigest({ categories: [] })])
    expect(checkedSnapshot({ ...answer, shapes_digest })).toEqual({ ok: false, problem: 'digest' })
})

test('an older snapshot is not used', async () => {
  const current = currentSnapshot(await havingKept('2020-01-01'))

  expect([current.date, current.statusOf(invented.id)]).toEqual([shipped.date, undefined])
})

test.each<[string, (text: string) => string, string]>([
  ['cut', (text) => text.slice(0, 100), 'unreadable'],
  ['empty', () => '', 'unreadable'],
  ['changed', (text) => text.replace('"DONE"', '"TODO"'), 'digest'],
])('a snapshot that is %s is not used, and it is known why', async (_case, change, fault) => {
  const io = await havingKept('2099-01-01', change)

  expect(keptSnapshot(io)).toEqual({ ok: false, problem: fault })
  expect(currentSnapshot(io).date).toBe(shipped.date)
})

test('where nothing was fetched, the shipped one holds', () => {
  expect(keptSnapshot({ env: {} })).toBeUndefined()
  expect(currentSnapshot({ env: {} })).toMatchObject({ date: shipped.date, address: undefined })
})
