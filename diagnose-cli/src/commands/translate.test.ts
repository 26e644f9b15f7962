import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBundle } from '../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo } from '../../../test/builders/events.ts'
import { anIo } from '../../../test/builders/io.ts'
import { runProgram } from '../program.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'translate-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function translating(text: string, ...args: string[]) {
  const io = anIo({ stdin: [new TextEncoder().encode(text)] as never, workingFolder: folder })
  const code = await runProgram(['translate', ...args], io)
  return { code, out: io.written.out.join('\n'), err: io.written.err.join('\n') }
}

test('an event on many lines is shown as rows, with the field that feeds each column', async () => {
  const { code, out } = await translating(JSON.stringify(aPlayVideo(), null, 2))

  expect(code).toBe(0)
  expect(out).toContain('Line 1: translated by the rule browser play_video.')
  expect(out).toMatch(
    /^observed_event_data +\{"code":"q8Zt3vWm1Xs","position":12.5\} +event\(json\)\.code, event\(json\)\.currentTime$/m,
  )
  expect(out).toMatch(/^Changes nothing: accept_language, /m)
  expect(out).not.toContain('mirela')
})

test('as JSON, each line has its verdict, and a bad one says nothing of what it is', async () => {
  const unknown = JSON.stringify(anEvent({ event_type: 'juggle', name: 'juggle' }))
  const text = `${JSON.stringify(aPlayVideo())}\nmirela_voss\n\n${unknown}\n{"event_type":"x","time":"voss"}\n`
  const { code, out, err } = await translating(text, '-', '--json', '--no-trace')
  const { events } = JSON.parse(out) as {
    events: { line: number; verdict: string; problem?: string; trace?: object }[]
  }

  expect(code).toBe(1)
  expect(events.map(({ line, verdict, problem, trace }) => [line, verdict, problem, trace])).toEqual([
    [1, 'supported', undefined, undefined],
    [2, 'invalid', 'line.not-json', undefined],
    [4, 'unknown', undefined, undefined],
    [5, 'invalid', 'event.bad-time', undefined],
  ])
  expect(`${out}${err}`).not.toMatch(/mirela|"voss"/)
})

test('an event that no rule is for is said, and how to let others know of it', async () => {
  const { code, out } = await translating(JSON.stringify(anEvent({ event_type: 'juggle', name: 'juggle' })))

  expect(code).toBe(1)
  expect(out).toContain('no rule is for this event type and source')
  expect(out).toContain('diagnose run <logs>')
})

test.each([
  ['an empty input', '', [], 1, 'The input is empty'],
  ['a file that is missing', '', ['none.json'], 1, 'There is no such file'],
  ['more than single events', 'x'.repeat(33 * 1024 * 1024), [], 2, 'larger than 32 MiB'],
])('%s is refused', async (_what, text, args, code, message) => {
  const refused = await translating(text, ...args)

  expect([refused.code, refused.out]).toEqual([code, ''])
  expect(refused.err).toContain(message)
})

test('of a diagnosis, every shape is translated, and those that do not pass are counted', async () => {
  for (const [name, bytes] of aBundle()) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
  }
  const { code, out } = await translating('', '--all', '.', '--json')
  const strict = await translating('', '--all', '.', '--strict')
  const { shapes } = JSON.parse(out) as { shapes: { event_type: string; event_source: string; passes: boolean }[] }

  expect(code).toBe(0)
  expect(shapes.filter(({ passes }) => !passes).map(({ event_type }) => event_type)).toEqual(['{unlisted}'])
  expect([strict.code, strict.err]).toEqual([6, '1 shape does not pass (--strict).'])
  expect(strict.out).toMatch(/^[0-9]+ of [0-9]+ shapes pass: [0-9]+ of [0-9]+ events\.$/m)
})
