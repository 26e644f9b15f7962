import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import { openFormFolder } from './form-folder.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-forms-'))
afterAll(() => rmSync(root, { recursive: true }))
const io = anIo({ workingFolder: root })

async function write(name: string, text: string, isForced = false): Promise<void> {
  const opened = await openFormFolder(name, isForced, io)
  if (!opened.ok) throw new Error(opened.problem.message.join('\n'))
  await opened.value.finish(new Map([['modules.csv', text]]))
}

test('forms are there at once, for their owner alone', async () => {
  const opened = await openFormFolder('one', false, io)
  expect(readdirSync(root)).toEqual(['one.partial'])

  await (opened.ok ? opened.value.finish(new Map([['modules.csv', 'text']])) : undefined)

  expect(readdirSync(root)).toEqual(['one'])
  expect(readdirSync(path.join(root, 'one'))).toEqual(['modules.csv'])
  expect(statSync(path.join(root, 'one/modules.csv')).mode & 0o777).toBe(0o600)
})

test('forms that are there give way only when they are told to, and other folders never', async () => {
  await write('two', 'former')
  mkdirSync(path.join(root, 'other'))
  writeFileSync(path.join(root, 'other/notes.txt'), '')

  await expect(write('two', 'new')).rejects.toThrow('two: It is there already.')
  await expect(write('other', 'new', true)).rejects.toThrow('other: It is no folder of forms')
  await write('two', 'new', true)
  expect(readFileSync(path.join(root, 'two/modules.csv'), 'utf8')).toBe('new')
})

test('an import that ends badly leaves nothing', async () => {
  const opened = await openFormFolder('three', false, io)
  await (opened.ok ? opened.value.abort() : undefined)

  expect(readdirSync(root)).not.toContain('three.partial')
  expect(readdirSync(root)).not.toContain('three')
})
