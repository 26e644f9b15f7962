import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { canaryForms, canaryLines, keyOf, mark, withCanary } from '../builders/canaries.ts'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { aPlayVideo, type TrackingEvent } from '../builders/events.ts'
import { needlesIn } from '../builders/every-spelling.ts'
import { hiddenNeedles } from '../builders/hidden-needles.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-privacy-'))
afterAll(() => rmSync(root, { recursive: true }))

/** What is told of a run: all files that it left, and all that it said. */
async function everythingTold(lines: readonly string[], ...flags: string[]) {
  const cwd = mkdtempSync(join(root, 'run-'))
  const log = join(mkdtempSync(join(root, 'log-')), 'tracking.log.gz')
  writeFileSync(log, gzipSync(`${lines.join('\n')}\n`, { level: 1 }))
  const name = ['--name', 'northlake-optics-2016']
  const run = await diagnose(
    ['run', log, ...name, '--verbose', '-o', 'table', '-o', 'json=report.json', '-o', 'csv=report.csv', ...flags],
    { cwd },
  )
  const others = [await diagnose(['show'], { cwd }), await diagnose(['check', '--json'], { cwd })]
  const files = filesBelow(cwd)
  const told = [run, ...others].flatMap(({ out, err }) => [out, err])
  return {
    code: run.code,
    err: run.err,
    files,
    told,
    texts: [...told, ...files.keys(), ...[...files.values()].map(String)],
  }
}

test('no canary of any form, planted at any place of any event, is in any file or message', async () => {
  const lines = canaryLines()

  const { code, err, texts, files } = await everythingTold(lines, '--samples', '100')

  // The trap is real: there are thousands of canaries, in lines that are sampled.
  expect(lines.length).toBeGreaterThan(3_000)
  expect(withCanary(lines).length).toBe(lines.length)
  expect([...files.values()].join('').split('\n{"shape":').length).toBeGreaterThan(500)
  expect(withCanary(texts)).toEqual([])
  expect([code, err.includes('leak.')]).toEqual([0, false])
})

test('no canary of a line that cannot be read is in any file or message', async () => {
  const event = JSON.stringify(aPlayVideo({ username: mark }))
  const lines = [
    JSON.stringify(aPlayVideo()),
    mark,
    `# ${mark}`,
    `["${mark}"]`,
    `"${mark}"`,
    event.slice(0, 60),
    `${mark} - ${event.slice(0, -5)}`,
    `${event}${event}`,
    JSON.stringify({ [mark]: mark }),
    JSON.stringify({ event_type: { [mark]: 1 }, event_source: mark }),
    `{"event_type":"${mark}`,
    `${mark}\u0000\u001b[2J`,
  ]

  const { code, texts } = await everythingTold(lines)

  expect(code).toBe(0)
  expect(withCanary(texts)).toEqual([])
})

test('no needle of a second set of cases is in any spelling in what is shared or said', async () => {
  const { lines, needles } = hiddenNeedles()

  const { code, err, files, told } = await everythingTold(lines, '--samples', '100')

  expect([lines.length, needles.length]).toEqual([92, 842])
  expect([code, err.includes('leak.')]).toEqual([0, false])
  const shared = [...files].filter(([path]) => !path.includes('/local/'))
  const samples = shared.filter(([path]) => path.includes('/samples/')).map(([, bytes]) => bytes.toString())
  const rest = [...shared.map(([, bytes]) => bytes.toString()), ...told, ...files.keys()].join('\n').toLowerCase()
  expect(samples.join('').split('{"shape":').length).toBeGreaterThan(70)
  expect(needlesIn(samples.join(''), needles)).toEqual([]) // values can stand here alone, in any spelling
  expect(needles.filter((needle) => rest.includes(needle.toLowerCase()))).toEqual([])
}, 60_000)

test('a log of canaries alone leaves and tells nothing of them', async () => {
  const { texts } = await everythingTold([mark, `{"${mark}":`, `# ${mark}`])

  expect(withCanary(texts)).toEqual([])
})

test('random events around a canary do not bring it out either', async () => {
  const value = fc.jsonValue({ maxDepth: 4 })
  const events = fc.sample(
    fc.record({ key: fc.string(), payload: value, form: fc.constantFrom(...canaryForms), more: value }),
    { numRuns: 1_500, seed: 20_261_120 },
  )
  const lines = events.map(({ key, payload, form, more }, i) => {
    const secret = form(i)
    const event: TrackingEvent = aPlayVideo({
      username: secret,
      event:
        i % 2 === 0
          ? { [key]: payload, answer: [secret, more] }
          : JSON.stringify({ [keyOf(secret)]: more, [key]: secret }),
    })
    return JSON.stringify(event)
  })

  const { code, texts } = await everythingTold(lines, '--samples', '100')

  expect(withCanary(texts)).toEqual([])
  expect(code).toBe(0)
})
