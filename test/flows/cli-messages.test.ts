import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-messages-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const diagnosis = 'mit-a-b.diagnosis'

beforeAll(async () => {
  writeFileSync(join(root, 'tracking.log'), logOf([aPlayVideo(), aPlayVideo()]))
  await diagnose(['run', 'tracking.log', '--name', 'mit-a-b', '--quiet'], { cwd: root })
})

test.each([
  [
    ['--drop-event', 'play_vidoe'],
    'No event type of this diagnosis is called play_vidoe: nothing was left out for it.',
  ],
  [['--drop-field', 'event.cdoe'], 'No event of this diagnosis has the field event.cdoe: nothing was left out for it.'],
])('a review that drops what there is not says so: %j', async (choice, told) => {
  const { code, err } = await diagnose(['review', diagnosis, ...choice], { cwd: root })

  expect([code, err.split('\n')[0]]).toEqual([0, told])
})

test.each([
  [['run', 'tracking.log', '--no-input'], 2, 'A diagnosis needs a name'],
  [['merge', 'tracking.log', '--no-input'], 2, 'A diagnosis needs a name'],
  [['upload', diagnosis, '--no-input', '--shelf', 'https://shelf.invalid'], 8, 'Nobody can be asked here.'],
  [['withdraw', 'abc', '--no-input', '--shelf', 'https://shelf.invalid'], 8, 'Nothing was withdrawn.'],
])('%j asks nobody', async (parameters, exitCode, told) => {
  const { code, err } = await diagnose(parameters, { cwd: root, env: { DIAGNOSE_TOKEN: 'moocdb_token' } })

  expect(code).toBe(exitCode)
  expect(err).toContain(told)
})

test.each([
  [['show', 'nowhere'], 'nowhere: There is no such file or folder.'],
  [['pack', 'tracking.log'], 'tracking.log: The file is not a zip.'],
  [['check', '/'], '/: There is no manifest.json: this is not a diagnosis.'],
  [['translate', 'nowhere.json'], 'nowhere.json: There is no such file.'],
  [['merge', 'nowhere', '--name', 'a-b-c'], 'nowhere: There is no such file or folder.'],
])('%j names what it cannot use', async (parameters, told) => {
  const { code, err } = await diagnose(parameters, { cwd: root })

  expect([code, err.split('\n')[0]]).toEqual([1, expect.stringContaining(told)])
})

test('a choice that is none is not repeated', async () => {
  const { code, err } = await diagnose(['completion', 'moocdb_secret'], { cwd: root })

  expect(code).toBe(2)
  expect(err).toContain("error: argument 'shell' has a value that cannot be used. Allowed choices are bash, zsh, fish.")
  expect(err).not.toContain('secret')
})
