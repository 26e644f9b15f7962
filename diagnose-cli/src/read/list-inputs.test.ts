import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { listInputs } from './list-inputs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-list-'))
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(path.join(folder, 'logs/b'), { recursive: true })
mkdirSync(path.join(folder, 'photos'))
writeFileSync(path.join(folder, 'logs/tracking.log'), '{}\n')
writeFileSync(path.join(folder, 'logs/b/Z.log'), '{}\n')
writeFileSync(path.join(folder, 'logs/b/a.log.1'), '{}\n')
writeFileSync(path.join(folder, 'logs/b/c.log.xz'), '')
writeFileSync(path.join(folder, 'logs/notes.txt'), '')
linkSync(path.join(folder, 'logs/tracking.log'), path.join(folder, 'logs/same.log'))
symlinkSync('..', path.join(folder, 'logs/b/up'))
symlinkSync('nowhere', path.join(folder, 'logs/dangling.log'))
writeFileSync(path.join(folder, 'photos/a.png'), '')

test('a folder is opened, sorted, without what is no log, round no loop', async () => {
  expect(await listInputs(['logs'], folder)).toEqual({
    ok: true,
    value: {
      files: [
        { name: 'logs/b/Z.log', bytes: 3, isNamed: false },
        { name: 'logs/b/a.log.1', bytes: 3, isNamed: false },
        { name: 'logs/same.log', bytes: 3, isNamed: false },
      ],
      others: 1,
      leftOut: [
        expect.objectContaining({ code: 'input.not-readable', file: 'logs/b/c.log.xz' }) as Problem,
        expect.objectContaining({ code: 'input.not-found', file: 'logs/dangling.log' }) as Problem,
      ],
    },
  })
})

test('a file that is named twice, or that is in a named folder, counts once', async () => {
  const list = await listInputs(['logs/tracking.log', './logs/tracking.log', 'logs', '-', '-'], folder)

  expect(list.ok && list.value.files.map(({ name }) => name)).toEqual([
    'logs/tracking.log',
    'logs/b/Z.log',
    'logs/b/a.log.1',
    '-',
  ])
})

test('a log whose name is not UTF-8 is not overlooked', async () => {
  mkdirSync(path.join(folder, 'odd'))
  const name = Buffer.concat([Buffer.from(path.join(folder, 'odd/')), Buffer.from([0xff]), Buffer.from('.log')])
  writeFileSync(name, '{}\n')
  writeFileSync(path.join(folder, 'odd/a.log'), '{}\n')

  const list = await listInputs(['odd'], folder)

  expect(list.ok && list.value.leftOut).toMatchObject([{ code: 'input.not-found', file: 'odd/\ufffd.log' }])
})

test('a link that leads back to itself is told as one, by name and in a folder', async () => {
  mkdirSync(path.join(folder, 'circle'))
  symlinkSync('round.log', path.join(folder, 'circle/round.log'))
  writeFileSync(path.join(folder, 'circle/a.log'), '{}\n')
  const told = { code: 'input.not-readable', file: 'circle/round.log', hint: 'It is a link that leads back to itself.' }

  expect(await listInputs(['circle/round.log'], folder)).toEqual({ ok: false, problem: told })
  expect(await listInputs(['circle'], folder)).toMatchObject({ ok: true, value: { leftOut: [told] } })
})

test('a named file is taken whatever its name', async () => {
  const list = await listInputs(['logs/notes.txt'], folder)

  expect(list.ok && list.value.files).toEqual([{ name: 'logs/notes.txt', bytes: 0, isNamed: true }])
})

test.each([
  ['missing.log', 'input.not-found'],
  ['logs/tracking.log/x', 'input.not-found'],
  ['photos', 'input.no-logs'],
  ['/dev/zero', 'input.not-readable'],
])('%s is the problem %s', async (name, code) => {
  expect(await listInputs([name], folder)).toMatchObject({ ok: false, problem: { code, file: name } })
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is a problem before any file is read', async () => {
  writeFileSync(path.join(folder, 'photos/b.log'), '{}\n')
  writeFileSync(path.join(folder, 'photos/c.log'), '{}\n', { mode: 0o000 })

  const list = await listInputs(['photos'], folder)

  rmSync(path.join(folder, 'photos/b.log'))
  rmSync(path.join(folder, 'photos/c.log'))
  expect(list).toMatchObject({ ok: false, problem: { code: 'input.not-readable', file: 'photos/c.log' } })
})
