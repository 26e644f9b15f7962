import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-disk-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function aFolder(): string {
  const cwd = mkdtempSync(join(root, 'run-'))
  writeFileSync(join(cwd, 'tracking.log'), logOf([aPlayVideo(), aPlayVideo()]))
  return cwd
}

const run = ['run', 'tracking.log', '--name', 'mit-a-b']

test.skipIf(!existsSync('/dev/full'))(
  'a report that cannot be written is told, beside the diagnosis that was',
  async () => {
    const cwd = aFolder()

    const { code, err } = await diagnose([...run, '-o', 'json=/dev/full'], { cwd })

    expect(code).toBe(1)
    expect(err.trimEnd().split('\n')).toEqual([
      'Written: mit-a-b.diagnosis',
      'The report /dev/full cannot be written: the disk is full [ENOSPC].',
    ])
    expect(await diagnose(['check'], { cwd })).toMatchObject({ code: 0 })
  },
)

test('a checkpoint that cannot be written is named, and nothing is read', async () => {
  const cwd = aFolder()

  const { code, err } = await diagnose([...run, '--checkpoint', 'tracking.log/kept'], { cwd })

  expect([code, err]).toEqual([
    1,
    'The checkpoint tracking.log/kept cannot be written: a part of the path is a file [ENOTDIR]. Nothing was written.\n',
  ])
})

test('a report takes the place of the former one, and leaves nothing beside it', async () => {
  const cwd = aFolder()
  writeFileSync(join(cwd, 'figures.csv'), 'former')

  await diagnose([...run, '-o', 'csv=figures.csv'], { cwd })

  expect(readFileSync(join(cwd, 'figures.csv'), 'utf8')).toContain('play_video,browser,2,')
  expect(readdirSync(cwd).sort()).toEqual(['figures.csv', 'mit-a-b.diagnosis', 'tracking.log'])
})

test.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is told, and is a failure', async () => {
  const under = ['sh', '-c', 'exec "$0" "$@" > /dev/full', process.execPath]

  const { code, err } = await diagnose(run, { cwd: aFolder(), under })

  expect(code).toBe(1)
  expect(err).toContain('What was printed is not complete: the disk is full [ENOSPC].')
})
