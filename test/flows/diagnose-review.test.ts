import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Io } from '../../diagnose-cli/src/io.ts'
import { runProgram } from '../../diagnose-cli/src/program.ts'
import { anEvent, aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'
import { anIo } from '../builders/io.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-review-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
const ownButton = 'mirela.voss.clicked'
const log = logOf([
  aPlayVideo(),
  aPlayVideo({ session: undefined }),
  aProblemCheck(),
  aProblemCheck({ context: { course_id: 'course-v1:Other+C+R' } }),
  ...Array.from({ length: 12 }, (_, i) =>
    anEvent({ event_type: ownButton, name: ownButton, username: `learner_${i}`, ip: `10.${i}.0.1` }),
  ),
])

let folders = 0
async function aFolder(flags: readonly string[] = [], change: Partial<Io> = {}, text = log) {
  const cwd = join(root, String(++folders))
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'tracking.log'), text)
  const run = async (args: readonly string[], io: Partial<Io> = {}) => {
    const here = anIo({
      workingFolder: cwd,
      env: { HOME: cwd },
      randomBytes: (count) => new Uint8Array(count).fill(folders),
      ...io,
    })
    const code = await runProgram(args, here)
    return { code, out: here.written.out.join('\n'), err: here.written.err.join('\n') }
  }
  const ran = await run(['run', 'tracking.log', '--name', name, ...flags], change)
  return { cwd, run, ran, folder: join(cwd, `${name}.diagnosis`) }
}

/** All that would be sent. */
function shared(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('local'))
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n')
}

function manifestIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    totals: { lines: number; events: number; malformed: number; blank: number }
    withheld?: { events: number; courses: number; profile: string }
    anonymisation: { approvals?: object[] }
  }
}

test('an event and a field that are dropped at a terminal leave no trace, and the check passes', async () => {
  const { run, folder, cwd } = await aFolder()
  const answers = ['f session', 'n', 's']
  const terminal = { terminal: { input: true, output: true, errors: true } }
  const before = shared(folder)

  const asked = await run(['review'], { ...terminal, ask: async () => answers.shift() })
  const flagged = await run(['review', '--drop-event', 'play_video'])

  expect([asked.code, flagged.code]).toEqual([0, 0])
  expect(before).toMatch(/play_video/)
  expect(shared(folder)).not.toMatch(/play_video|"session":|session string/)
  expect(manifestIn(folder).withheld).toMatchObject({ profile: 'full', categories: 1, events: 2, courses: 0 })
  expect((await run(['check'])).code).toBe(0)
  expect(statSync(join(folder, 'local/review.json')).mode & 0o777).toBe(0o600)
  expect(readdirSync(cwd).filter((file) => /partial|former/.test(file))).toEqual([])
})

test.each(['full', 'structure'])(
  'of equal samples of the profile %s a review knows what each left out, and drops a field',
  async (profile) => {
    const bare = '{"event_type":"page_close","event_source":"browser","username":"","event":{"mode":"audit"}}'
    const equal = `${bare}\n${bare.replace('{"mode"', '{"mode":"honor","mode"')}\n`
    const { run, folder } = await aFolder(['--profile', profile], {}, equal)
    const counts = () => readFileSync(join(folder, 'redaction.csv'), 'utf8').match(/^.*,duplicate key,.*$/gm)
    const printed = JSON.parse((await run(['review', '--json'])).out) as { pages: { replaced: object[] }[] }
    const before = counts()
    const dropped = await run(['review', '--drop-field', 'username'])

    expect(before).toEqual(['event.{key},duplicate key,1'])
    expect(printed.pages[0]?.replaced).toContainEqual({ path: 'event.{key}', rule: 'duplicate key', count: 1 })
    expect(dropped.code).toBe(0)
    expect(counts()).toEqual(before)
    expect(shared(folder)).not.toContain('username')
    expect((await run(['check'])).code).toBe(0)
  },
)

test('a dropped course and an approved name hold from the next run on, and the check asks the manifest', async () => {
  const { run, folder, cwd } = await aFolder()
  expect(shared(folder)).not.toContain(ownButton)
  expect((await run(['review', '--json', '--show'])).out).toContain(ownButton)
  expect((await run(['review'])).out).not.toContain(ownButton)

  const decided = ['--approve', `${ownButton}@browser`, '--drop-course', 'course-v1:Other+C+R', '--drop-field', 'ip']
  expect((await run(['review', ...decided])).err).toContain('--review')
  const again = await run(['run', 'tracking.log', '--name', name, '--review', join(folder, 'local/review.json')])

  expect(again).toMatchObject({ code: 0 })
  expect(shared(folder)).toContain(`${ownButton},K3.approved`)
  expect(shared(folder)).not.toContain('"ip":')
  const { totals, withheld, anonymisation } = manifestIn(folder)
  expect(anonymisation.approvals).toEqual([{ event_type: ownButton, event_source: 'browser' }])
  expect(withheld).toMatchObject({ courses: 1, events: 1 })
  expect(totals.lines).toBe(totals.events + totals.malformed + totals.blank)
  expect((await run(['check'])).code).toBe(0)
  const file = join(folder, 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"approvals": \[[^\]]*\],\s*/, ''))
  expect((await run(['check'])).code).not.toBe(0)
  expect(cwd).toBeTruthy()
})

test.each([
  [['--profile', 'schema-only'], 'schema-only'],
  [['--profile', 'structure', '--exclude-event', 'play_video@browser'], 'structure'],
  [['--only-event', 'play_video', '--exclude-field', 'context'], 'full'],
])('a run with %s passes its own check', async (flags, profile) => {
  const { ran, folder, run } = await aFolder(flags)

  expect(ran.code).toBe(0)
  expect(ran.out).toContain('Withheld as you chose')
  expect(manifestIn(folder).withheld?.profile).toBe(profile)
  expect((await run(['check'])).code).toBe(0)
})

test('a choice that finds nothing is told, and one that leaves nothing writes nothing', async () => {
  const told = await aFolder(['--exclude-event', 'no_such', '--exclude-field', 'no.such', '--exclude-course', 'none'])
  const nothing = await aFolder(['--only-event', 'no_such'])

  expect(told.ran.code).toBe(0)
  expect(told.ran.err.match(/nothing was left out for it|has no event here/g)).toHaveLength(3)
  expect(nothing.ran.code).toBe(1)
  expect(readdirSync(nothing.cwd)).toEqual(['tracking.log'])
})

test('a flag does not undo by accident what the settings withhold', async () => {
  const env = {
    HOME: root,
    DIAGNOSE_MIN_COUNT: '2',
    DIAGNOSE_PROFILE: 'structure',
    DIAGNOSE_EXCLUDE_EVENT: 'play_video',
  }
  const lowered = await aFolder(['--min-count', '1'], { env })
  const widened = await aFolder(['--profile', 'full'], { env })
  const meant = await aFolder(['--min-count', '1', '--i-know', '--exclude-event', 'problem_check'], { env })

  expect([lowered.ran.code, widened.ran.code, meant.ran.code]).toEqual([2, 2, 0])
  expect(shared(meant.folder)).not.toMatch(/play_video|problem_check/)
})

test('the page for a privacy officer has no value of the log and no name that is not listed', async () => {
  const { run, folder } = await aFolder()
  const { code } = await run(['review', '--html'])
  const page = readFileSync(join(folder, 'local/review.html'), 'utf8')

  expect(code).toBe(0)
  expect(page).not.toMatch(/mirela|learner_|10\.[0-9]+\.0\.1|NorthlakeX/)
  expect(page).toContain('Every value that was kept, and why')
  expect((await run(['check'])).code).toBe(0)
})

test('who was given the zip alone has the same page beside it', async () => {
  const { run, folder } = await aFolder()
  await run(['pack'])
  await run(['review', '--html'])
  const { code, out } = await run(['review', `${name}.zip`, '--html'])

  expect([code, out]).toEqual([0, `${name}.review.html`])
  expect(readFileSync(join(folder, '..', `${name}.review.html`), 'utf8')).toBe(
    readFileSync(join(folder, 'local/review.html'), 'utf8'),
  )
})
