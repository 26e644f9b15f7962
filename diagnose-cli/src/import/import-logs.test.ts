import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { buildTables } from '@mooc-panorama/shared/moocdb/build-tables.ts'
import { noAnswers } from '@mooc-panorama/shared/moocdb/curation-answers.ts'
import type { PeopleReferences } from '@mooc-panorama/shared/moocdb/people-rows.ts'
import type { Cell, Row } from '@mooc-panorama/shared/moocdb/table.ts'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import { anIo } from '../../../test/builders/io.ts'
import { logOf } from '../../../test/builders/events.ts'
import { learnersLog } from '../../../test/builders/learners-log.ts'
import { withoutNumbers } from '../../../test/builders/numberless-rows.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import { Curator } from './curation/curator.ts'
import type { ImportAccess } from './import-access.ts'
import { importLogs } from './import-logs.ts'
import type { MoocdbTarget } from './targets/target.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const people: PeopleReferences = {
  user: (learner, mode) => (learner === undefined ? 'anonymous' : mode[0] + [...learner].reverse().join(mode[1])),
  courseUser: (learner, key) => `c ${key} ${learner}`,
  globalUser: (learner) => `g ${learner}`,
  country: () => null,
}
const access: ImportAccess = {
  tables: moocdbTables,
  people,
  course: undefined,
  orderKey: new Uint8Array(32).fill(7),
  treatment: () => undefined,
  notes: [],
}

/** A target that keeps what it is given. */
function keepingTarget(): { target: MoocdbTarget; tables: Map<string, Row[]> } {
  const tables = new Map(moocdbTables.map(({ name }): [string, Row[]] => [name, []]))
  const rowOf = (columns: readonly { name: string }[], cells: readonly Cell[]): Row =>
    Object.fromEntries(columns.map(({ name }, index): [string, Cell] => [name, cells[index] ?? null]))
  const target: MoocdbTarget = {
    write: async ({ name, columns }, rows) =>
      void tables.get(name)?.push(...rows.map((cells) => rowOf(columns, cells))),
    finish: async () => {},
    abort: async () => {},
    refusalOf: () => undefined,
  }
  return { target, tables }
}

async function importedTables(text: string, store?: { groupBytes: number; memoryBytes: number }) {
  writeFileSync(path.join(folder, 'tracking.log'), text)
  const { target, tables } = keepingTarget()
  const io = anIo({ workingFolder: folder, randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)) })
  const imported = await importLogs(
    {
      paths: ['tracking.log'],
      progress: 'none',
      access,
      target,
      curator: new Curator(noAnswers, false),
      defaultOrigin: 'https://learn.northlake.example',
      workFolder: folder,
      ...(store !== undefined && { store }),
    },
    io,
  )
  return { imported, tables }
}

test('an import gives the rows of a translation in memory, in however many groups and however little memory', async () => {
  await fc.assert(
    fc.asyncProperty(learnersLog, fc.constantFrom(1, 5_000, 1_000_000), async (events, groupBytes) => {
      const { tables } = await importedTables(logOf(events), { groupBytes, memoryBytes: 0 })

      expect(withoutNumbers(tables)).toEqual(withoutNumbers(buildTables(collected(events), people)))
    }),
    { numRuns: 40 },
  )
})

test('every line and every event is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(learnersLog, async (events) => {
      const odd = [
        { ...events[0], time: 'yesterday' },
        { ...events[0], event_type: 'odd.event', name: 'odd.event' },
      ]
      const { imported } = await importedTables(`${logOf([...events, ...odd])}\n{"event_type": 1\n`)
      if (!imported.ok) throw new Error('not imported')
      const { partial, tally } = imported.value
      const malformed = [...partial.malformed.values()].reduce((sum, count) => sum + count, 0)
      const refused = [...tally.refused.values()].reduce((sum, count) => sum + count, 0)

      expect(partial.lines).toBe(partial.events + malformed + partial.blank)
      expect(partial.events).toBe(tally.translated + tally.unknown + tally.dropped + tally.otherCourses + refused)
      expect([malformed, partial.blank, refused, tally.unknown]).toEqual([1, 1, 1, 1])
    }),
    { numRuns: 20 },
  )
})
