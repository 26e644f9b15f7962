/** Command lines that cannot be understood: one clear line each, the right code, and nothing written. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../../diagnose-cli/src/program.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'
import { anIo } from '../builders/io.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-wrong-'))
afterAll(() => rmSync(root, { recursive: true }))
beforeAll(() => writeFileSync(join(root, 'tracking.log'), logOf([aPlayVideo()])))

const secret = 'moocdb_secret'

/** `RUN` stands for a run that has all it needs. */
const lines: readonly [exitCode: number, line: string][] = [
  ...usage(`run|run tracking.log|run tracking.log --name a|run tracking.log --name a-b|run tracking.log --name ../x-b-c
    RUN --samples 0|RUN --samples 101|RUN --samples x|RUN --samples|RUN --min-count 0|RUN --min-count -3|RUN --workers 0
    RUN --workers 9999999|RUN --max-shapes 0|RUN --max-shapes 10001|RUN --max-shape 4|RUN --seed x|RUN --seed -1
    RUN --seed 1 --key-file k|RUN --key-file nowhere|RUN --profile all|RUN --progress fancy|RUN --exclude-field event[]
    RUN --exclude-field|RUN --exclude-event ''|RUN --review nowhere.json|RUN --review tracking.log|RUN --keep-checkpoint
    RUN --config nowhere.json|RUN --config tracking.log|RUN --profile-dir tracking.log|RUN --profile-dir tracking.log/x|RUN -o pdf|RUN -o json -o csv|RUN -o json=|RUN --fields nothing
    RUN --limit 0|RUN --limit|RUN --split-by week|RUN --secret ${secret}|RUN --pasword=${secret}|RUN --exclude-course
    run '' --name a-b-c|RUN --out ''|map|map '' --out x|map tracking.log --out p --samples 0|map --new-key tracking.log
    merge|merge '' --name a-b-c|show a b|show --limit x|show --json --fields|review --drop-event|check --explain --nonsense
    check --fail-on|check --fail-on everything|check --fail-on malformed=101|check --fail-on malformed=1=2
    diff|diff a|diff a b c|diff nowhere nowhere --fail-on everything|explain|translate a b|translate ''|import
    import tracking.log|import tracking.log --to|import '' --to x|import tracking.log --to x --workers 0|import tracking.log --to x --workers 65
    coverage --min supported=abc|coverage --min supported
    coverage --min loved=50|coverage --min supported=101|verify nowhere --against|verify nowhere --against ''
    upload|upload nowhere --shelf ftp://x|upload nowhere --shelf http://shelf.invalid|upload --token ${secret}
    upload nowhere --shelf https://user:${secret}@shelf.invalid|upload --yes|upload '' --shelf https://shelf.invalid
    status|status abc|status abc def|status a/b --shelf https://shelf.invalid|withdraw|withdraw abc
    withdraw a/b --shelf https://shelf.invalid|withdraw abc --shelf nonsense|auth login|auth login ${secret}
    auth login --token ${secret}|auth status|auth logout|auth logot|panorama info extra|panorama update
    panorama update --shelf x|config get|config get nothing|config set|config set samples 1000|config set samples many
    config set profile all|config set shelf ftp://x|config set name x|config set token ${secret}|config list extra
    config set shelf https://a:${secret}@c|config list --show|config list --config ''|config list --profile-dir ''
    completion|completion tcsh|doctor extra|version extra|version --tokne=${secret}|uplaod|${secret}_as_command|--nonsense|-x`),
  ...failing(`run nowhere --name a-b-c|RUN --out tracking.log|RUN -o json=tracking.log|map tracking.log --out tracking.log
    merge nowhere --name a-b-c|merge tracking.log --name a-b-c|show|show nowhere|show tracking.log|review nowhere|check
    check nowhere|diff nowhere nowhere|explain nothing_like_this|translate nowhere.json|translate --all nowhere
    coverage nowhere|pack|pack nowhere|verify nowhere|verify tracking.log|upload nowhere --shelf https://shelf.invalid`),
]

test.each(lines)('code %i: %s', async (exitCode, line) => {
  const io = anIo({ workingFolder: root, env: { HOME: join(root, 'home') } })

  const code = await runProgram(wordsOf(line), io)

  const told = io.written.err.join('\n').split('\n')
  expect(code).toBe(exitCode)
  expect(io.written.out).toEqual([])
  expect(told[0]).toMatch(/^.{15,300}$/)
  expect(told.length).toBeLessThanOrEqual(3)
  expect(told.join()).not.toContain(secret)
  expect(told.join()).not.toMatch(/undefined|\bat .*:\d+:\d+/)
  expect(readdirSync(root)).toEqual(['tracking.log'])
})

test('a hundred command lines are tried', () => {
  expect(lines.length).toBeGreaterThan(100)
})

function usage(text: string): [number, string][] {
  return split(text).map((line) => [2, line])
}

function failing(text: string): [number, string][] {
  return split(text).map((line) => [1, line])
}

function split(text: string): string[] {
  return text.split(/[|\n]/).map((line) => line.trim())
}

function wordsOf(line: string): string[] {
  const whole = line.replace(/^RUN/, 'run tracking.log --name a-b-c')
  return whole.split(' ').map((word) => (word === "''" ? '' : word))
}
