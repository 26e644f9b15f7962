import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { anEvent, logOf } from '../../../test/builders/events.ts'
import { importedTables, type ImportOf } from '../../../test/builders/imported-tables.ts'
import { tiedLog } from '../../../test/builders/tied-log.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-import-threads-'))
afterAll(() => rmSync(root, { recursive: true }))

function aFolder(files: Record<string, Uint8Array | string>): string {
  const folder = mkdtempSync(path.join(root, 'logs-'))
  mkdirSync(path.join(folder, 'work'))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return folder
}

/** An import of a folder, and what it leaves in the folder for what does not fit into memory. */
async function imported(options: Omit<ImportOf, 'paths'>) {
  const scan = { inlineBytes: 0, rangeBytes: 700 }
  const { imported: done, tables, err } = await importedTables({ scan, paths: ['.'], ...options })
  const figures = done.ok ? { ...done.value, partial: undefined, lines: done.value.partial.lines } : done.problem
  return { figures, tables: [...tables], err: err.sort() }
}

test('two or three threads give the tables of one, whatever the files and wherever they are cut', async () => {
  const how = fc.record({
    workers: fc.constantFrom(2, 3),
    memoryBytes: fc.constantFrom(0, 100_000_000),
    course: fc.constantFrom(undefined, 'course-v1:NorthlakeX+PH101+2016_T1'),
    cut: fc.nat(20),
  })
  await fc.assert(
    fc.asyncProperty(tiedLog, how, async (events, { workers, memoryBytes, course, cut }) => {
      const packed = gzipSync(logOf(events))
      const folder = aFolder({
        'a.log': `${logOf(events.slice(0, cut))}\nno event\n`,
        'b.log.gz': cut % 2 === 0 ? packed : packed.subarray(0, -20),
        'c.log': logOf(events.slice(cut).reverse()),
      })
      const options = { folder, course, store: { groupBytes: 2_000, memoryBytes } }

      const several = await imported({ ...options, workers })

      expect(several).toEqual(await imported({ ...options, workers: 1 }))
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    }),
    { numRuns: 5 }, // each starts up to two threads, which load all rules
  )
})

test('a course that no event is of is asked about with the courses that any thread has seen', async () => {
  const learners = Array.from({ length: 12 }, (_, number) => `learner ${number}`)
  const visits = logOf(
    learners.map((username) => anEvent({ username, context: { course_id: 'course-v1:NorthlakeX+PH101+2016_T1' } })),
  )
  const folder = aFolder({ 'a.log': visits.repeat(3), 'b.log': visits })
  const course = 'course-v1:NorthlakeX+PH101+2016_T2'

  const [one, several] = [
    await imported({ folder, course, workers: 1 }),
    await imported({ folder, course, workers: 2 }),
  ]

  expect(several).toEqual(one)
  expect(JSON.stringify(several.figures)).toContain('2016_T1')
})
