import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diagnose-memory-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Tells the largest memory of the process on stderr when it ends, in kilobytes. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`\\nlargest ${process.resourceUsage().maxRSS} kB\\n`))",
)}`

async function largestMegabytes(log: string): Promise<number> {
  const under = [process.execPath, '--import', tellMemory]
  const { code, err } = await diagnose(['run', log, '--name', 'a-b-c', '--quiet'], { cwd: folder, under })
  expect(code, err).toBe(0)
  return Number(/largest ([0-9]+) kB/.exec(err)?.[1]) / 1000
}

function aLog(name: string, lines: number, event: (i: number) => Record<string, unknown>): string {
  const file = openSync(join(folder, name), 'w')
  let text = ''
  for (let i = 0; i < lines; i++) {
    text += `${JSON.stringify({ username: `learner${i}`, time: '2014-02-03T00:00:00Z', agent: 'x'.repeat(300), ...event(i) })}\n`
    if (text.length < 1_000_000 && i < lines - 1) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
  return name
}

test.each([
  [
    'a name of its own on every line',
    120_000,
    (i: number) => ({
      event_type: ['a.name', '__proto__', '=cmd', '<b>', '/page/'][i % 5] + i.toString(36).replaceAll(/[0-9]/g, 'x'),
      event_source: ['browser', 'server', 'mobile', 'task', `source${i}`][i % 5],
      event: { [`key${i}`]: { [`other${i}`]: [i] } },
    }),
  ],
  [
    'long lines of thousands of shapes',
    4_000,
    (i: number) => ({
      event_type: i % 2 === 0 ? 'play_video' : `a.name${i}`,
      event_source: 'server',
      event: Object.fromEntries(
        ['id', 'code', 'old', 'new', 'speed', 'type', 'answers', 'state', 'success', 'attempts', 'grade', 'max_grade']
          .filter((_key, place) => (i >> place) % 2 === 1)
          .map((key) => [key, 'y'.repeat(5_000)]),
      ),
    }),
  ],
])('a log with %s takes less than 300 MB', { timeout: 120_000 }, async (name, lines, event) => {
  expect(await largestMegabytes(aLog(`${name}.log`, lines, event))).toBeLessThan(300)
})
