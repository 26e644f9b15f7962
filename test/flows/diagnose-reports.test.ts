/** Reports of the real command: several from one pass, on stdout and in files, into pipes that close early. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aLog } from '../builders/bundles.ts'
import { diagnose, launcher } from '../builders/diagnose-command.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'reports-'))
const diagnosis = path.join(folder, 'northlake-optics-2016.diagnosis')
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')

beforeAll(async () => {
  writeFileSync(path.join(folder, 'tracking.log'), aLog())
  const { code } = await diagnose(
    ['run', 'tracking.log', '--name', 'northlake-optics-2016', '--min-count', '2', '--quiet'],
    {
      cwd: folder,
    },
  )
  if (code !== 0) throw new Error(`the run ended with ${code}`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one pass gives every form, and on stdout stands only what was asked for', async () => {
  const files = ['ndjson=a.ndjson', 'csv=a.csv', 'markdown=a.md', 'html=a.html', 'table=a.txt']
  const outputs = ['json', ...files].flatMap((output) => ['-o', output])

  const { code, out } = await diagnose(['run', 'tracking.log', '--name', 'northlake-all-2016', ...outputs], {
    cwd: folder,
  })

  const json = JSON.parse(out) as { totals: { events: number }; categories: { event_type: string }[] }
  expect(code).toBe(0)
  expect(read('a.ndjson').trimEnd().split('\n')).toHaveLength(1 + json.categories.length)
  expect(read('a.csv').trimEnd().split('\n')).toHaveLength(1 + json.categories.length)
  for (const { event_type } of json.categories) {
    for (const name of ['a.ndjson', 'a.csv', 'a.md', 'a.html', 'a.txt']) expect(read(name)).toContain(event_type)
  }
  for (const name of files.map((output) => output.split('=')[1] ?? '')) expect(read(name)).not.toMatch(/mirela|cmd/)
})

test('a run leaves a page and its figures in local/, for its owner alone, and none of it is checked or packed', async () => {
  const checked = await diagnose(['check', diagnosis], { cwd: folder })
  const packed = await diagnose(['pack', diagnosis, '--out', 'packed.zip'], { cwd: folder })

  const local = path.join(diagnosis, 'local')
  expect(readdirSync(local)).toEqual(expect.arrayContaining(['README.txt', 'figures.json', 'report.html']))
  for (const name of readdirSync(local)) expect(statSync(path.join(local, name)).mode & 0o777).toBe(0o600)
  expect([checked.code, packed.code]).toEqual([0, 0])
  const zip = readFileSync(path.join(folder, 'packed.zip')).toString('latin1')
  for (const name of readdirSync(local).filter((file) => file !== 'README.txt')) expect(zip).not.toContain(name)
})

test('what --min-count left out stands in local/ only', async () => {
  const name = 'edx.course.enrollment.activated'

  const { out } = await diagnose(['show', diagnosis, '-o', 'html'], { cwd: folder })

  const asRead = (page: string): string => page.replaceAll('<wbr />', '')
  expect(asRead(readFileSync(path.join(diagnosis, 'local/report.html'), 'utf8'))).toContain(name)
  expect(out).toMatch(/^<!doctype html>/)
  expect(asRead(out)).not.toContain(name)
})

test('only some fields, as a list for scripts', async () => {
  const { code, out } = await diagnose(['show', diagnosis, '--fields', 'event_type,occurrences'], { cwd: folder })

  expect(code).toBe(0)
  expect((JSON.parse(out) as unknown[])[0]).toEqual({ event_type: 'page_close', occurrences: 12 })
})

test('a field that there is not is wrong usage, told as JSON where JSON was asked for', async () => {
  const { code, out, err } = await diagnose(['show', diagnosis, '--json', '--fields', 'username'], { cwd: folder })

  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(JSON.parse(err)).toMatchObject({ exitCode: 2 })
})

test.each(['json', 'html', 'table'])(
  'a reader that leaves after the first bytes of %s is no failure',
  async (format) => {
    const command = `"${process.execPath}" "${launcher}" show "${diagnosis}" -o ${format} | head -c 10; echo "\${PIPESTATUS[0]}"`

    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], { cwd: folder })

    expect(stdout).toMatch(/0\n$/)
    expect(stderr).not.toMatch(/EPIPE|\n {4}at /)
  },
)
