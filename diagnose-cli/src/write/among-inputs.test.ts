import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isAmongInputs, isWithinInputs } from './among-inputs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-among-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(path.join(folder, 'logs'))
for (const name of ['a.log', 'logs/b.log', 'logs/events.csv']) writeFileSync(path.join(folder, name), '{}\n')
linkSync(path.join(folder, 'a.log'), path.join(folder, 'same.txt'))
symlinkSync('logs', path.join(folder, 'link'))

test.each([
  ['a.log', ['a.log'], true],
  ['a.log', ['-', 'logs', './a.log'], true],
  ['same.txt', ['a.log'], true],
  ['logs/b.log', ['logs'], true],
  ['link/b.log', ['logs'], true],
  ['logs/b.log', ['link'], true],
  ['a.log', ['logs'], false],
  ['logs/events.csv', ['logs'], false],
  ['logs/new.log', ['logs'], false],
  ['a.log', ['-', 'missing'], false],
  ['logs', ['logs'], false],
])('%s among %j: %s', (place, paths, is) => {
  expect(isAmongInputs(path.join(folder, place), paths, folder)).toBe(is)
})

test.each([
  ['logs/tables', ['logs'], true],
  ['link/new/tables', ['logs'], true],
  ['logs/tables', ['link'], true],
  ['tables', ['.'], true],
  ['tables', ['-', 'logs', 'a.log', 'missing'], false],
  ['logs-of-2016', ['logs'], false],
  ['logs/tables', ['logs/b.log'], false],
])('%s within %j: %s', (place, paths, is) => {
  expect(isWithinInputs(path.join(folder, place), paths, folder)).toBe(is)
})
