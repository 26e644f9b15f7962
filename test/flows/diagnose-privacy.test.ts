import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import {
  aMobilePlay,
  anEnrollment,
  anEvent,
  anOldEvent,
  aPageView,
  aPlayVideo,
  aProblemCheck,
  aProblemCheckForm,
  aRawEnvelope,
  type TrackingEvent,
} from '../builders/events.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-privacy-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Events as they stand in a log: without the fields that are left out. */
const bases = [
  aPlayVideo(),
  aProblemCheck(),
  aProblemCheckForm(),
  anEnrollment(),
  aMobilePlay(),
  anOldEvent(),
  aRawEnvelope(),
  aPageView('/courses/NorthlakeX/PH101/2013_T1/courseware/optics/lenses/'),
  anEvent({ event: ['a', { b: 1 }] }),
  anEvent({ event: JSON.stringify(JSON.stringify({ a: { b: ['c'] } })) }),
].map((event) => JSON.parse(JSON.stringify(event)) as TrackingEvent)

/** What is searched for. Every canary has it; case does not matter. */
const mark = 'zq7canary'
/** The same for numbers; nine digits that no surrogate has by chance more often than once in 10^9. */
const numberMark = '839174652'

/** A secret in one of the forms that values take. `n` makes each one different. */
const forms: readonly ((n: number) => unknown)[] = [
  (n) => `${mark}${n}`,
  (n) => `${mark}${n}@mail.private`,
  (n) => `https://${mark}${n}.private/a/${mark}?q=${mark}#${mark}`,
  (n) => `course-v1:${mark}+${mark}${n}+${mark}`,
  (n) => `i4x://${mark}/${mark}${n}/problem/${mark}`,
  (n) => `My name is ${mark.toUpperCase()} ${n}, call me`,
  (n) => `=${mark}${n}`,
  (n) => `<b>${mark}${n}</b>\n`,
  (n) => `a=${mark}${n}&${mark}=b`,
  (n) => JSON.stringify({ [`${mark}${n}`]: `${mark}` }),
  (n) => ({ [`${mark}${n}`]: mark }),
  (n) => [mark, n],
  (n) => `eyJ${mark}.${mark}.${n}`,
  (n) => Number(`${numberMark}${n % 1000}`),
  (n) => `${numberMark}${n % 1000}`,
]

/** Every event that differs from `event` in one place: a value, or a key, replaced by a canary; also inside texts that hold JSON. */
function* planted(node: unknown, canary: () => unknown): Generator<unknown> {
  yield canary()
  if (typeof node === 'string' && /^\s*[{["]/.test(node)) {
    for (const inner of planted(JSON.parse(node), canary)) yield JSON.stringify(inner)
  } else if (Array.isArray(node)) {
    for (const [i, item] of node.entries()) for (const inner of planted(item, canary)) yield node.with(i, inner)
  } else if (typeof node === 'object' && node !== null) {
    const entries = Object.entries(node)
    for (const [i, [key, value]] of entries.entries()) {
      for (const inner of planted(value, canary)) yield Object.fromEntries(entries.with(i, [key, inner]))
      yield Object.fromEntries(entries.with(i, [keyOf(canary()), value]))
    }
    yield { ...node, [keyOf(canary())]: canary() }
  }
}

function keyOf(canary: unknown): string {
  return typeof canary === 'string' ? canary : JSON.stringify(canary)
}

function canaryLines(): string[] {
  let n = 0
  const lines: string[] = []
  for (const form of forms) {
    for (const base of bases) for (const event of planted(base, () => form(n++))) lines.push(JSON.stringify(event))
  }
  return lines
}

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
  return { code: run.code, err: run.err, files, texts: [...told, ...files.keys(), ...[...files.values()].map(String)] }
}

function withCanary(texts: readonly string[]): string[] {
  return texts
    .filter((text) => text.toLowerCase().includes(mark) || text.includes(numberMark))
    .map((text) => text.slice(0, 300))
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

test('a log of canaries alone leaves and tells nothing of them', async () => {
  const { texts } = await everythingTold([mark, `{"${mark}":`, `# ${mark}`])

  expect(withCanary(texts)).toEqual([])
})

test('random events around a canary do not bring it out either', async () => {
  const value = fc.jsonValue({ maxDepth: 4 })
  const events = fc.sample(
    fc.record({ key: fc.string(), payload: value, form: fc.constantFrom(...forms), more: value }),
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
