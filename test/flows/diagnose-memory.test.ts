import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { endlessLog, endlessLogs, type EndlessLog } from '../builders/endless-log.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diagnose-memory-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** More gigabytes than fit a usual test: `MEMORY_GB=100 npx vitest run --project flows diagnose-memory`. */
const gigabytes = Number(process.env['MEMORY_GB'] ?? 0.1)
const most = 300

/** Tells the largest memory of the process on stderr when it ends, in kilobytes. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`\\nlargest ${process.resourceUsage().maxRSS} kB\\n`))",
)}`
const under = [process.execPath, '--import', tellMemory]

function largestMegabytes({ code, err }: { code: number | null; err: string }): number {
  expect(code, err).toBe(0)
  return Number(/largest ([0-9]+) kB/.exec(err)?.[1]) / 1000
}

function aLog(name: string, parts: Iterable<string>): string {
  const file = openSync(join(folder, name), 'w')
  for (const part of parts) writeSync(file, part)
  closeSync(file)
  return name
}

test.each([
  ['a name of its own on every line', 1, endlessLogs.names],
  ['a name of its own on every line', 2, endlessLogs.names],
  ['long lines of thousands of shapes', 1, endlessLogs.shapes],
  ['long lines of thousands of shapes', 2, endlessLogs.shapes],
] satisfies [string, number, EndlessLog['line']][])(
  'a log with %s, read with %d workers, takes less than 300 MB',
  { timeout: 120_000 },
  async (name, workers, line) => {
    const log = aLog('hostile.log', endlessLog(line, 40_000_000))
    const parameters = ['run', log, '--name', `a-${name.length}-${workers}`, '--quiet', '--workers', String(workers)]

    expect(largestMegabytes(await diagnose(parameters, { cwd: folder, under }))).toBeLessThan(most)
  },
)

test('a log with a shape of its own on nearly every line takes less than 300 MB', { timeout: 120_000 }, async () => {
  const log = aLog('shapes.log', endlessLog(endlessLogs.manyShapes, 60_000_000))
  const parameters = ['map', log, '--out', 'shapes', '--quiet', '--workers', '2']

  expect(largestMegabytes(await diagnose(parameters, { cwd: folder, under }))).toBeLessThan(most)
})

test('however many threads read such a log, they end, with the same state', { timeout: 120_000 }, async () => {
  const log = aLog('many-shapes.log', endlessLog(endlessLogs.manyShapes, 60_000_000))
  const stateOf = async (workers: number): Promise<Buffer> => {
    const out = `shapes-${workers}`
    const parameters = ['map', log, '--seed', '5', '--out', out, '--quiet', '--workers', String(workers)]
    expect(await diagnose(parameters, { cwd: folder })).toMatchObject({ code: 0 })
    return readFileSync(join(folder, out))
  }
  const alone = await stateOf(1)

  for (const workers of [3, 4]) expect((await stateOf(workers)).equals(alone)).toBe(true)
})

test('one line of half a gigabyte takes less than 300 MB', { timeout: 120_000 }, async () => {
  const megabyte = 'x'.repeat(1_000_000)
  const log = aLog(
    'long.log',
    (function* () {
      for (let i = 0; i < 512; i++) yield megabyte
      yield `\n${endlessLogs.usual(0)}\n`
    })(),
  )

  const ended = await diagnose(['map', log, '--out', 'partial', '--workers', '2'], { cwd: folder, under })

  expect(largestMegabytes(ended)).toBeLessThan(most)
  expect(readFileSync(join(folder, 'partial'), 'utf8')).toContain('["too-long",1]')
})

test('a line of a million levels takes less than 300 MB', { timeout: 120_000 }, async () => {
  const levels = 1_000_000
  const log = aLog('deep.log', [`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}\n`, `${endlessLogs.usual(0)}\n`])

  const ended = await diagnose(['map', log, '--out', 'deep-partial'], { cwd: folder, under })

  expect(largestMegabytes(ended)).toBeLessThan(most)
  expect(readFileSync(join(folder, 'deep-partial'), 'utf8')).toContain('["too-deep",1]')
})

/** Until a tenth of the stream is read, tables and caches fill. */
const warmUp = 0.1

test.skipIf(process.platform !== 'linux')(
  'the memory for a stream does not grow with its length',
  { timeout: 3_600_000 },
  async () => {
    const curve: Reading[] = []
    const ended = await diagnose(['map', '-', '--out', 'stream-partial', '--progress', 'none'], {
      cwd: folder,
      whileRunning: async ({ stdin, pid }) => {
        let read = 0
        for (const part of endlessLog(endlessLogs.usual, gigabytes * 1e9)) {
          if (stdin?.write(part) === false) await once(stdin, 'drain')
          read += part.length
          curve.push({ gigabytes: read / 1e9, megabytes: residentMegabytes(pid) })
        }
        stdin?.end()
      },
    })
    expect(ended.code, ended.err).toBe(0)
    const steady = curve.filter((at) => at.gigabytes > gigabytes * warmUp)
    const every = Math.max(1, Math.floor(curve.length / 10))
    const shown = curve.filter((_at, i) => i % every === 0)
    console.log(shown.map((at) => `${at.gigabytes.toFixed(2)} GB: ${at.megabytes.toFixed(0)} MB`).join('\n'))
    console.log(`slope: ${slope(steady).toFixed(1)} MB for each GB`)

    expect(Math.max(...curve.map(({ megabytes }) => megabytes))).toBeLessThan(most)
    // Over a short stream a single collection of garbage makes a slope; over a long one there is none.
    if (gigabytes >= 2) expect(slope(steady)).toBeLessThan(5)
  },
)

interface Reading {
  gigabytes: number
  megabytes: number
}

function residentMegabytes(pid: number | undefined): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]) / 1000
}

/** By least squares. */
function slope(readings: readonly Reading[]): number {
  const mean = (of: (at: Reading) => number) => readings.reduce((sum, at) => sum + of(at), 0) / readings.length
  const [x, y] = [mean((at) => at.gigabytes), mean((at) => at.megabytes)]
  return mean((at) => (at.gigabytes - x) * (at.megabytes - y)) / mean((at) => (at.gigabytes - x) ** 2)
}
