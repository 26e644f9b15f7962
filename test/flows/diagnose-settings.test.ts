import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { snapshotDigest, type SnapshotCategory } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { diagnose, launcher } from '../builders/diagnose-command.ts'
import { aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'
import { withShelf } from '../builders/shelf-stand-in.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-settings-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
let folders = 0

/** A project with a log, below a home of its own. */
function aProject(config?: object): { cwd: string; env: Record<string, string>; home: string } {
  const home = join(root, String(++folders))
  const cwd = join(home, 'project')
  mkdirSync(cwd, { recursive: true })
  writeFileSync(join(cwd, 'tracking.log'), logOf([aPlayVideo(), aPlayVideo(), aProblemCheck()]))
  if (config !== undefined) writeFileSync(join(cwd, 'diagnose.config.json'), JSON.stringify(config))
  return { cwd, env: { HOME: home }, home }
}

function manifestIn(folder: string): { anonymisation: unknown; totals: { categories: number } } {
  const text = readFileSync(join(folder, `${name}.diagnosis`, 'manifest.json'), 'utf8')
  return JSON.parse(text) as { anonymisation: unknown; totals: { categories: number } }
}

test('a run follows the settings of its project, and the flag goes before them', async () => {
  const { cwd, env } = aProject({ name, out: 'diagnoses', minCount: 2 })

  const first = await diagnose(['run', 'tracking.log'], { cwd, env })
  const kept = manifestIn(join(cwd, 'diagnoses')).totals.categories
  const second = await diagnose(['run', 'tracking.log', '--min-count', '1', '--i-know'], { cwd, env })

  expect([first.code, second.code]).toEqual([0, 0])
  expect([kept, manifestIn(join(cwd, 'diagnoses')).totals.categories]).toEqual([1, 2])
})

test('a hostile project cannot loosen a run, and that is told', async () => {
  const { cwd, env } = aProject({
    name,
    minCount: 1,
    samples: 100,
    out: '../../elsewhere',
    shelf: 'https://evil.example',
  })

  const own = await diagnose(['config', 'set', 'minCount', '2'], { cwd, env })
  const { code, err } = await diagnose(['run', 'tracking.log'], { cwd, env })
  const upload = await diagnose(['upload', '--dry-run'], { cwd, env: { ...env, DIAGNOSE_TOKEN: 'moocdb_x' } })

  expect([own.code, code, upload.code]).toEqual([0, 0, 2])
  expect(manifestIn(cwd).totals.categories).toBe(1)
  expect(existsSync(join(root, 'elsewhere'))).toBe(false)
  for (const key of ['minCount', 'samples', 'out']) expect(err).toContain(`"${key}" is not followed`)
  expect(upload.err).toContain('give --shelf https://evil.example')
})

test('a setting is written for its owner alone, and listed with where it comes from', async () => {
  const { cwd, env, home } = aProject()
  const file = join(home, '.config/diagnose/config.json')

  await diagnose(['config', 'set', 'samples', '2'], { cwd, env })
  const list = await diagnose(['config', 'list', '--json'], { cwd, env: { ...env, DIAGNOSE_LIMIT: '7' } })
  const held = JSON.parse(list.out) as { settings: { setting: string }[] }

  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(held.settings.filter(({ setting }) => ['samples', 'limit'].includes(setting))).toEqual([
    { setting: 'samples', value: 2, origin: { kind: 'user', place: file } },
    { setting: 'limit', value: 7, origin: { kind: 'environment', place: 'DIAGNOSE_LIMIT' } },
  ])
  expect((await diagnose(['config', 'set', 'samples'], { cwd, env })).err).toContain('Taken out: samples: ')
  expect((await diagnose(['config', 'set', 'token', 'moocdb_secret'], { cwd, env })).code).toBe(2)
  expect(readFileSync(file, 'utf8')).not.toContain('secret')
})

const play: SnapshotCategory = {
  id: categoryId({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' }),
  event_type: 'play_video',
  event_source: 'browser',
  documentation: 'DONE',
  support: 'PULL REQUEST',
}
const unsigned = { date: '2099-01-01', as_of: 7, categories: [play] }
const answer = { ...unsigned, digest: snapshotDigest(unsigned) }

test('a fetched snapshot is what show and explain tell of from then on; the request has no token', async () => {
  const { cwd, env } = aProject({ name })
  await withShelf([{ status: 200, json: answer }], async (shelf, received) => {
    const { code, out } = await diagnose(['panorama', 'update', '--shelf', shelf], {
      cwd,
      env: { ...env, DIAGNOSE_TOKEN: 'moocdb_x' },
    })

    expect(code).toBe(0)
    expect(out).toContain('Snapshot of 2099-01-01')
    expect(received).toMatchObject([{ method: 'GET', url: '/v1/snapshot', authorization: undefined }])
  })
  const explained = await diagnose(['explain', 'play_video', '--source', 'browser', '--json'], { cwd, env })
  const other = await diagnose(['explain', 'stop_video'], { cwd, env })
  const elsewhere = await diagnose(['explain', 'play_video', '--profile-dir', 'other', '--json'], { cwd, env })

  expect(JSON.parse(explained.out)).toMatchObject({
    snapshot: { date: '2099-01-01' },
    categories: [{ support: 'PULL REQUEST' }],
  })
  expect(JSON.parse(elsewhere.out)).not.toMatchObject({ snapshot: { date: '2099-01-01' } })
  expect([other.code, other.err]).toEqual([0, expect.stringContaining('nothing has been sent')])
})

test.each<[string, object, string]>([
  ['whose digest is another', { ...answer, digest: '0'.repeat(64) }, 'its digest'],
  [
    'with statuses under a wrong id',
    withDigest({ ...unsigned, categories: [{ ...play, id: 'aaaaaaaaaa' }] }),
    'an id in it',
  ],
  ['of an empty shelf', withDigest({ ...unsigned, date: '', categories: [] }), 'no diagnosis is on that shelf'],
  ['of another form', { hello: 1 }, 'not in the form'],
])('a snapshot %s is not taken', async (_case, json, told) => {
  const { cwd, env, home } = aProject()
  await withShelf([{ status: 200, json }], async (shelf) => {
    const { code, err } = await diagnose(['panorama', 'update', '--shelf', shelf], { cwd, env })

    expect(code).toBe(1)
    expect(err).toContain('Nothing was changed.')
    expect(err).toContain(told)
  })
  expect(existsSync(join(home, '.local/share/diagnose'))).toBe(false)
})

test('offline forbids every command that uses the network', async () => {
  const { cwd, env } = aProject({ offline: true })
  for (const args of [['upload'], ['withdraw', 'k3v9q2mzab'], ['panorama', 'update']]) {
    const byFile = await diagnose([...args, '--shelf', 'https://shelf.example'], { cwd, env })
    const byVariable = await diagnose([...args, '--shelf', 'https://shelf.example'], {
      cwd: join(cwd, '..'),
      env: { ...env, DIAGNOSE_OFFLINE: '1' },
    })

    expect([args, byFile.code, byVariable.code]).toEqual([args, 2, 2])
  }
})

test('a packed diagnosis is shown, checked and previewed as its folder is', async () => {
  const { cwd, env } = aProject({ name })
  await diagnose(['run', 'tracking.log', '--quiet'], { cwd, env })
  await diagnose(['pack'], { cwd, env })
  rmSync(join(cwd, `${name}.diagnosis/local`), { recursive: true, force: true }) // figures that are never packed
  const inFolder = await diagnose(['show', `${name}.diagnosis`, '-o', 'json'], { cwd, env })
  const inZip = await diagnose(['show', `${name}.zip`, '-o', 'json'], { cwd, env })
  const preview = (place: string) =>
    diagnose(['upload', place, '--dry-run', '--shelf', 'https://shelf.example'], { cwd, env })

  expect([inZip.code, JSON.parse(inZip.out)]).toEqual([0, JSON.parse(inFolder.out)])
  expect((await diagnose(['check', `${name}.zip`], { cwd, env })).code).toBe(0)
  expect((await preview(`${name}.zip`)).out).toBe((await preview(`${name}.diagnosis`)).out)
})

test('the doctor finds what stops a run', async () => {
  const { cwd, env } = aProject()
  const well = await diagnose(['doctor', '--json'], { cwd, env })
  const ill = await diagnose(['doctor', '--out', '/proc/nowhere'], { cwd, env })
  const findings = (JSON.parse(well.out) as { findings: { what: string; state: string }[] }).findings

  expect(well.code).toBe(0)
  expect(findings.filter(({ state }) => state === 'stops')).toEqual([])
  expect(findings.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['Node', 'WASM SIMD', 'memory', 'snapshot', 'bzip2']),
  )
  expect([ill.code, ill.err]).toEqual([1, expect.stringContaining('output folder')])
})

test('a reader that leaves early makes no error', () => {
  const { cwd, env } = aProject()
  const command = `'${process.execPath}' '${launcher}' explain play_video --json | head -c 1; echo "\${PIPESTATUS[0]}"`

  expect(
    execFileSync('bash', ['-c', command], { cwd, env: { ...env, PATH: process.env['PATH'] }, encoding: 'utf8' }),
  ).toBe('{0\n')
})

function withDigest(snapshot: typeof unsigned): object {
  return { ...snapshot, digest: snapshotDigest(snapshot) }
}
