import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { buildTables } from '@mooc-panorama/shared/moocdb/build-tables.ts'
import { logOf } from '../../../test/builders/events.ts'
import { importedTables, shownPeople } from '../../../test/builders/imported-tables.ts'
import { learnersLog } from '../../../test/builders/learners-log.ts'
import { withoutNumbers } from '../../../test/builders/numberless-rows.ts'
import { collected } from '../../../test/builders/translated-rows.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function imported(text: string, store?: { groupBytes: number; memoryBytes: number }) {
  writeFileSync(path.join(folder, 'tracking.log'), text)
  return importedTables({ folder, paths: ['tracking.log'], ...(store !== undefined && { store }) })
}

test('an import gives the rows of a translation in memory, in however many groups and however little memory', async () => {
  await fc.assert(
    fc.asyncProperty(learnersLog, fc.constantFrom(1, 5_000, 1_000_000), async (events, groupBytes) => {
      const { tables } = await imported(logOf(events), { groupBytes, memoryBytes: 0 })

      expect(withoutNumbers(tables)).toEqual(withoutNumbers(buildTables(collected(events), shownPeople)))
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
      const done = await imported(`${logOf([...events, ...odd])}\n{"event_type": 1\n`)
      if (!done.imported.ok) throw new Error('not imported')
      const { partial, tally } = done.imported.value
      const malformed = [...partial.malformed.values()].reduce((sum, count) => sum + count, 0)
      const refused = [...tally.refused.values()].reduce((sum, count) => sum + count, 0)

      expect(partial.lines).toBe(partial.events + malformed + partial.blank)
      expect(partial.events).toBe(tally.translated + tally.unknown + tally.dropped + tally.otherCourses + refused)
      expect([malformed, partial.blank, refused, tally.unknown]).toEqual([1, 1, 1, 1])
    }),
    { numRuns: 20 },
  )
})
