import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { anEnrollment, anEvent, aPlayVideo } from '../../../test/builders/events.ts'
import { floodLines, usualLines } from '../../../test/builders/floods.ts'
import { anIo } from '../../../test/builders/io.ts'
import { listInputs } from '../read/list-inputs.ts'
import { scanFiles, type FileScan } from './scan-files.ts'
import type { Progress } from './progress.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-floods-'))
afterAll(() => rmSync(folder, { recursive: true }))

const unseen: Progress = { reader: () => () => {}, end: () => {} }
const settings = {
  ...defaultScanSettings({ low: 1, high: 2 }),
  maxShapes: 200,
  maxShapeBytes: 2_000_000,
  maxCandidates: 50,
  maxCourses: 100,
}

const many = <T>(count: number, made: (n: number) => T): string[] =>
  Array.from({ length: count }, (_, n) => JSON.stringify(made(n)))
const letters = (n: number): string => n.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

const floods: [what: string, lines: readonly string[]][] = [
  ['shapes', [...usualLines(), ...floodLines(['play_video', 'problem_check'], 2_000), ...usualLines()]],
  ['event types', many(3_000, (n) => anEvent({ event_type: `strange.${letters(n)}`, event: { id: n % 7 ? 1 : 'x' } }))],
  ['event types without a name', many(3_000, (n) => anEvent({ event_type: `no name ${n}` }))],
  ['users', many(3_000, (n) => aPlayVideo({ username: `user${n}` }))],
  ['courses', many(3_000, (n) => anEnrollment({ context: { course_id: `course-v1:A+B${n}+C` } }))],
  ['keys', many(3_000, (n) => aPlayVideo({ event: { [`key${n}`]: { [`${n}`]: n } } }))],
]

/** Threads that hand over often, and ranges that each of them gets some of. */
async function scanned(workers: number, isByFile = false): Promise<PartialDiagnosis> {
  const listed = await listInputs(['.'], folder)
  if (!listed.ok) throw new Error(listed.problem.code)
  const done: FileScan[] = []
  const fileDone = isByFile ? async (file: FileScan) => void done.push(file) : undefined
  const how = { workers, inlineBytes: 0, rangeBytes: 20_000, keptBytes: 200_000, fileDone }
  const result = await scanFiles(
    listed.value.files,
    { settings, shown: unseen, ...how },
    anIo({ workingFolder: folder }),
  )
  if (!result.ok) throw new Error(result.problem.code)
  return done[0]?.partial ?? result.value.partial
}

test.each(floods)('a flood of %s gives the same state with any threads', { timeout: 60_000 }, async (_what, lines) => {
  writeFileSync(path.join(folder, 'a.log'), lines.join('\n'))
  const alone = await scanned(1)

  expect(alone.events).toBe(lines.length)
  for (const workers of [2, 3, 4]) expect(await scanned(workers)).toEqual(alone)
  expect(await scanned(2, true)).toEqual(alone)
})
