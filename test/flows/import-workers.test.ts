/** Imports of a log that is large enough for threads, by the real command: the same bytes for any number of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCourseLog } from '../bench/logs/course-log.ts'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { anImportPlace } from '../builders/imported.ts'
import { until } from '../builders/until.ts'

/** Of 750 bytes: together with the packed file more than the 32 MB from which threads are started. */
const events = 45_000

const place = anImportPlace()
const options = { cwd: place.folder, env: { HOME: path.join(place.folder, 'home') } }
const logs = path.join(place.folder, 'logs')
afterAll(() => place.remove())

beforeAll(async () => {
  mkdirSync(logs)
  mkdirSync(path.join(place.folder, 'waiting'))
  await writeCourseLog(path.join(logs, 'b.log'), events)
  // The same learners once more, before the others in the order of the input.
  const lines = readFileSync(path.join(logs, 'b.log'), 'utf8').split('\n').slice(0, 4_000)
  writeFileSync(path.join(logs, 'a.log.gz'), gzipSync(lines.reverse().join('\n')))
})

test('one, two and three threads write the same tables', async () => {
  const written = []
  for (const workers of ['1', '2', '3']) {
    const to = `tables-${workers}`
    const { code, out, err } = await diagnose(['import', 'logs', '--to', to, '--workers', workers], options)
    expect(code).toBe(0)
    expect(err.includes('Note: each thread beyond 2')).toBe(workers === '3')
    written.push({ out, files: [...filesBelow(path.join(place.folder, to))] })
  }

  const [one, ...several] = written
  expect(one?.files.length).toBeGreaterThan(10)
  for (const other of several) expect(other).toEqual(one)
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while threads read ends the import, and nothing is left',
  async (signal) => {
    const draft = path.join(place.folder, 'cut.partial')
    // Nobody ends the pipe, so the import never comes to its end by itself.
    const parameters = ['import', '-', 'logs', '--to', 'cut', '--workers', '2', '--work-folder', 'waiting']
    const { code, err } = await diagnose(parameters, {
      ...options,
      whileRunning: async (child) => {
        await until(() => existsSync(draft))
        child.kill(signal)
      },
    })

    expect([code, err]).toEqual([130, expect.stringContaining('nterrupted')])
    expect(readdirSync(place.folder).filter((name) => name.startsWith('cut'))).toEqual([])
    expect(readdirSync(path.join(place.folder, 'waiting'))).toEqual([])
  },
)
