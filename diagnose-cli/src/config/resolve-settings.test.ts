import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../test/builders/io.ts'
import { readConfigFile, unknownSetting, writeConfigFile } from './config-file.ts'
import { findProjectFile } from './config-places.ts'
import { resolveSettings } from './resolve-settings.ts'
import type { SettingKey } from './settings.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-config-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0

/** A project below a home, each with its file, or without one. */
function aPlace({
  project,
  user,
  named,
  env = {},
}: Partial<Record<'project' | 'user' | 'named', object>> & { env?: Record<string, string> }) {
  const home = path.join(root, String(++folders))
  const workingFolder = path.join(home, 'project/deep')
  mkdirSync(workingFolder, { recursive: true })
  mkdirSync(path.join(home, '.config/diagnose'), { recursive: true })
  if (project !== undefined) write(path.join(home, 'project/diagnose.config.json'), project)
  if (user !== undefined) write(path.join(home, '.config/diagnose/config.json'), user)
  if (named !== undefined) write(path.join(workingFolder, 'named.json'), named)
  return anIo({ workingFolder, env: { HOME: home, ...env } })
}

function write(file: string, json: object): void {
  writeFileSync(file, JSON.stringify(json))
}

function held(io: ReturnType<typeof aPlace>, key: SettingKey, named?: string) {
  const resolved = resolveSettings(named, io)
  const setting = resolved.ok ? resolved.value.held.get(key) : undefined
  return setting === undefined ? undefined : [setting.value, setting.origin.kind]
}

test('the environment goes before --config, that or the project before the user, that before the default', () => {
  const files = { project: { limit: 20 }, user: { limit: 30 }, named: { limit: 10 } }

  expect(held(aPlace({ ...files, env: { DIAGNOSE_LIMIT: '5' } }), 'limit', 'named.json')).toEqual([5, 'environment'])
  expect(held(aPlace(files), 'limit', 'named.json')).toEqual([10, 'named file'])
  expect(held(aPlace({ ...files, env: { DIAGNOSE_CONFIG: 'named.json' } }), 'limit')).toEqual([10, 'named file'])
  expect(held(aPlace(files), 'limit')).toEqual([20, 'project'])
  expect(held(aPlace({ user: { limit: 30 } }), 'limit')).toEqual([30, 'user'])
  expect(held(aPlace({}), 'limit')).toEqual([40, 'default'])
})

test.each<[SettingKey, object, object, unknown]>([
  ['minCount', { minCount: 2 }, { minCount: 10 }, [10, 'user']],
  ['minCount', { minCount: 20 }, { minCount: 10 }, [20, 'project']],
  ['samples', { samples: 50 }, {}, [3, 'default']],
  ['samples', { samples: 1 }, {}, [1, 'project']],
  ['samples', { samples: 3 }, { samples: 2 }, [2, 'user']],
  ['shelf', { shelf: 'https://evil.example' }, {}, undefined],
  ['shelf', { shelf: 'https://evil.example' }, { shelf: 'https://own.example' }, ['https://own.example', 'user']],
  ['offline', { offline: false }, { offline: true }, [true, 'user']],
  ['offline', { offline: true }, {}, [true, 'project']],
  ['strict', { strict: false }, { strict: true }, [true, 'user']],
  ['profile', { profile: 'full' }, { profile: 'structure' }, ['structure', 'user']],
  ['profile', { profile: 'schema-only' }, {}, ['schema-only', 'project']],
  ['excludeEvent', { excludeEvent: ['a'] }, { excludeEvent: ['b'] }, [['b'], 'user']],
  ['excludeEvent', { excludeEvent: ['a', 'b'] }, { excludeEvent: ['b'] }, [['a', 'b'], 'project']],
  ['out', { out: '/tmp/elsewhere' }, {}, ['.', 'default']],
  ['out', { out: '../elsewhere' }, {}, ['.', 'default']],
  ['out', { out: 'a/../../elsewhere' }, {}, ['.', 'default']],
])('what a project says of %s (%j, user %j) cannot make a diagnosis tell more', (key, project, user, expected) => {
  const io = aPlace({ project, user })
  const resolved = resolveSettings(undefined, io)
  const isFollowed = Array.isArray(expected) && expected[1] === 'project'

  expect(held(io, key)).toEqual(expected)
  expect(resolved.ok && resolved.value.ignored.map((one) => one.key)).toEqual(isFollowed ? [] : [key])
})

test('a folder in a file stands below the folder of the file', () => {
  const io = aPlace({ project: { out: 'diagnoses' } })

  expect(held(io, 'out')).toEqual([path.join(path.dirname(io.workingFolder), 'diagnoses'), 'project'])
})

test('the search for the file of a project ends with the folder of .git, and with the home', () => {
  const io = aPlace({ project: {} })
  expect(findProjectFile(io)).toBe(path.join(path.dirname(io.workingFolder), 'diagnose.config.json'))

  mkdirSync(path.join(io.workingFolder, '.git'))
  expect(findProjectFile(io)).toBeUndefined()

  const home = aPlace({})
  writeFileSync(path.join(root, 'diagnose.config.json'), '{}')
  expect(findProjectFile(home)).toBeUndefined()
})

test.each([
  [{ sampels: 3 }, 'Did you mean samples?'],
  [{ 'moocdb 0123 value': 1 }, 'There is a name that is no setting.'],
  [{ token: 'moocdb_secret' }, 'A token does not belong into a configuration.'],
  [{ apiToken: 'moocdb_secret' }, 'A token does not belong into a configuration.'],
  [{ samples: 'moocdb_secret' }, '"samples" takes a whole number from 1 to 100.'],
  [{ samples: 101 }, '"samples" takes a whole number from 1 to 100.'],
  [['moocdb_secret'], 'The file is no JSON object.'],
])('%j is refused, and no value is repeated', (project, told) => {
  const resolved = resolveSettings(undefined, aPlace({ project }))

  expect(resolved).toMatchObject({ ok: false, problem: { exitCode: 2, topic: 'environment' } })
  expect(JSON.stringify(resolved)).toContain(JSON.stringify(told).slice(1, -1))
  expect(JSON.stringify(resolved)).not.toMatch(/secret|0123/)
})

test.each([
  ['no JSON', '{"samples": 3'],
  ['nothing', ''],
  ['a prototype', '{"__proto__": {"samples": 1}}'],
  ['too long', `{"samples": 3${' '.repeat(70_000)}}`],
])('a file that holds %s is refused', (_case, text) => {
  const file = path.join(root, 'odd.json')
  writeFileSync(file, text)

  expect(readConfigFile(file)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
})

test('a variable with a bad value or a mistyped name is refused, and its value not repeated', () => {
  const bad = resolveSettings(undefined, aPlace({ env: { DIAGNOSE_SAMPLES: 'moocdb_secret' } }))
  const mistyped = resolveSettings(undefined, aPlace({ env: { DIAGNOSE_MIN_CUONT: '10' } }))

  expect(bad).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(JSON.stringify(bad)).not.toContain('secret')
  expect(!mistyped.ok && mistyped.problem.message[0]).toContain('Did you mean DIAGNOSE_MIN_COUNT?')
  expect(resolveSettings(undefined, aPlace({ env: { DIAGNOSE_OF_ANOTHER_PROGRAM: '1' } })).ok).toBe(true)
})

test('a file is written for its owner alone, and leaves nothing beside it', async () => {
  const file = path.join(root, 'written/config.json')

  expect(await writeConfigFile(file, { samples: 2 })).toBeUndefined()
  expect(await writeConfigFile(file, { samples: 1 })).toBeUndefined()
  expect(readFileSync(file, 'utf8')).toBe('{\n  "samples": 1\n}\n')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await writeConfigFile(path.join(file, 'x'), {})).toMatchObject({ exitCode: 1 })
})

test('a name that may be a secret is not repeated', () => {
  expect(unknownSetting('sample')).toBe('"sample" is no setting. Did you mean samples?')
  expect(unknownSetting('moocdb_0123456789')).not.toContain('0123')
})
