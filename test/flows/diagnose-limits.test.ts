/** Limits that a user sets for a scan, and the folder of what is the user's own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-limits-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Eight shapes of each of two event types: one without each set of three fields. */
beforeAll(() => {
  const fields = ['host', 'referer', 'accept_language']
  const without = (i: number) =>
    Object.fromEntries(fields.filter((_, bit) => (i >> bit) & 1).map((name) => [name, undefined]))
  const events = Array.from({ length: 8 }, (_, i) => [aPlayVideo(without(i)), aProblemCheck(without(i))]).flat()
  writeFileSync(join(root, 'tracking.log'), logOf([...events, ...events]))
})

const command = (...parameters: string[]) => diagnose(parameters, { cwd: root })

async function limited(name: string, ...flags: string[]) {
  const run = ['run', 'tracking.log', '--name', name, '--seed', '1', '--quiet']
  expect((await command(...run, ...flags)).code).toBe(0)
  const report = await command('show', `${name}.diagnosis`, '--json')
  const { totals } = JSON.parse(report.out) as { totals: { shapes: number; events: number } }
  return { ...totals, samples: filesBelow(join(root, `${name}.diagnosis`, 'samples')) }
}

test('fewer shapes are kept where that is asked for, every event is counted, and the shelf would take it', async () => {
  const whole = await limited('a-b-whole')
  const few = await limited('a-b-few', '--max-shapes', '5')

  expect([whole.shapes, few.shapes]).toEqual([16, 5])
  expect([whole.events, few.events]).toEqual([32, 32])
  expect((await command('check', 'a-b-few.diagnosis')).code).toBe(0)
})

test('which shapes are kept does not depend on threads or parts', async () => {
  const one = await limited('a-b-one', '--max-shapes', '5', '--workers', '1')
  const two = await limited('a-b-two', '--max-shapes', '5', '--workers', '2')
  await command('map', 'tracking.log', '--out', 'part', '--max-shapes', '5', '--seed', '1')
  expect((await command('merge', 'part', '--name', 'a-b-merged', '--quiet')).code).toBe(0)

  expect(two.samples).toEqual(one.samples)
  expect(filesBelow(join(root, 'a-b-merged.diagnosis', 'samples'))).toEqual(one.samples)
})

test.each(['0', '10001', '1.5', '-1', 'many'])(
  'a limit of %s shapes is refused, and nothing is written',
  async (limit) => {
    const { code, err } = await command('run', 'tracking.log', '--name', 'a-b-none', '--max-shapes', limit)

    expect(code).toBe(2)
    expect(err).toContain('--max-shapes')
    expect(existsSync(join(root, 'a-b-none.diagnosis'))).toBe(false)
  },
)

test('the folder of --profile-dir has the own settings, and nothing is written below the home', async () => {
  const home = mkdtempSync(join(root, 'home-'))
  const inHome = (...parameters: string[]) => diagnose(parameters, { cwd: root, env: { HOME: home } })

  expect((await inHome('config', 'set', 'limit', '7', '--profile-dir', 'own')).code).toBe(0)

  expect(JSON.parse(readFileSync(join(root, 'own/config.json'), 'utf8'))).toMatchObject({ limit: 7 })
  expect((await inHome('config', 'get', 'limit', '--profile-dir', 'own')).out).toBe('7\n')
  expect((await inHome('config', 'get', 'limit')).out).toBe('40\n')
  const variable = { HOME: home, DIAGNOSE_PROFILE_DIR: join(root, 'own') }
  expect((await diagnose(['config', 'get', 'limit'], { cwd: root, env: variable })).out).toBe('7\n')
  expect(readdirSync(home).filter((name) => name !== '.cache')).toEqual([]) // compiled code of Node lies there
})
