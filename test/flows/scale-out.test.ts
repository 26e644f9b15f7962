import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { guideScripts, placeDiagnose } from '../builders/guide-scripts.ts'
import { placeShards } from '../builders/shards.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-scale-out-'))
afterAll(() => rmSync(root, { recursive: true }))

const scripts = guideScripts('scale-out.md')
const bundle = 'myuni-all-2024.diagnosis'
const hasParallel = spawnSync('parallel', ['--version']).status === 0
if (!hasParallel) console.log('GNU parallel is not installed: its script of the guide is skipped.')

test('the guide has the scripts that are tested', () => {
  expect([...scripts.keys()]).toEqual(['xargs.sh', 'parallel.sh', 'map.sbatch', 'merge.sbatch', 'submit.sh'])
})

test.each(['xargs.sh', 'parallel.sh'])('%s of the guide makes the diagnosis of one run', async (title) => {
  if (title === 'parallel.sh' && !hasParallel) return
  const cwd = join(root, title)
  mkdirSync(cwd)
  placeShards(join(cwd, 'logs'), { files: 4 })
  placeDiagnose(cwd)
  const env = { PATH: `${cwd}${delimiter}${process.env['PATH'] ?? ''}`, HOME: cwd, LOGS: join(cwd, 'logs') }

  const ended = spawnSync('sh', ['-euc', scripts.get(title) ?? 'false'], { cwd, env, encoding: 'utf8' })
  await diagnose(['run', 'logs', '--key-file', 'run.key', '--name', 'myuni-all-2024', '--out', 'whole'], { cwd })

  expect(ended.status, ended.stderr).toBe(0)
  expect(readdirSync(join(cwd, 'parts'))).toHaveLength(4)
  expect(shared(join(cwd, bundle))).toEqual(shared(join(cwd, 'whole', bundle)))
})

function shared(folder: string): Map<string, Buffer> {
  const files = [...filesBelow(folder)].filter(([file]) => !file.startsWith('local/'))
  expect(files.length).toBeGreaterThan(7)
  return new Map(files)
}
