import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { guideScripts, placeDiagnose } from '../builders/guide-scripts.ts'
import { placeShards } from '../builders/shards.ts'
import { startSlurm, whyNoSlurm } from '../builders/slurm.ts'

const reason = whyNoSlurm()
if (reason !== undefined) console.log(`The Slurm test is skipped: ${reason}.`)

const root = mkdtempSync(join(tmpdir(), 'slurm-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test.skipIf(reason !== undefined)(
  'the job array of the guide, on two nodes, makes the diagnosis of one run (SLURM_TEST=1, root, slurm-wlm)',
  async () => {
    mkdirSync(join(root, 'cluster'))
    const cwd = join(root, 'shared')
    placeShards(join(cwd, 'logs'), { files: 19 })
    placeDiagnose(cwd)
    const scripts = guideScripts('scale-out.md')
    for (const [title, script] of scripts) writeFileSync(join(cwd, title), script)
    const slurm = await startSlurm(join(root, 'cluster'))
    try {
      const env = { ...slurm.env, PATH: `${cwd}${delimiter}${slurm.env['PATH']}`, LOGS: join(cwd, 'logs') }
      await until(() => slurm.ask('sinfo', '-h', '-N', '-o', '%t').trim() === 'idle\nidle')
      console.log(slurm.ask('sinfo'))

      const submitted = spawnSync('sh', ['submit.sh'], { cwd, env, encoding: 'utf8' })
      console.log(submitted.stdout, submitted.stderr, slurm.ask('squeue', '-o', '%i %j %T %N %r'))
      const states = await ended(() => slurm.ask('scontrol', 'show', 'jobs', '-o'))
      console.log(states.map((state) => Object.values(state).join(' ')).join('\n'))
      console.log(readFileSync(join(cwd, 'merge.txt'), 'utf8'))
      await diagnose(['run', 'logs', '--key-file', 'run.key', '--name', 'myuni-all-2024', '--out', 'whole'], { cwd })

      expect(submitted.status).toBe(0)
      expect(states.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'COMPLETED'))
      expect(new Set(states.map(({ node }) => node))).toEqual(new Set(['n1', 'n2']))
      expect(readdirSync(join(cwd, 'parts'))).toHaveLength(8)
      expect(shared(join(cwd, 'myuni-all-2024.diagnosis'))).toEqual(shared(join(cwd, 'whole/myuni-all-2024.diagnosis')))
    } finally {
      await slurm.stop()
    }
  },
)

interface JobState {
  name: string
  state: string
  node: string
}

/** The jobs, once none is pending or runs. */
async function ended(show: () => string): Promise<JobState[]> {
  let jobs: JobState[] = []
  await until(() => {
    jobs = show().trim().split('\n').map(jobState)
    return jobs.every(({ state }) => !['PENDING', 'RUNNING', 'COMPLETING'].includes(state))
  })
  return jobs
}

function jobState(line: string): JobState {
  const field = (key: string): string => new RegExp(`(?:^| )${key}=(\\S+)`).exec(line)?.[1] ?? ''
  return { name: field('JobName'), state: field('JobState'), node: field('NodeList') }
}

/** Gives up before the test does, so that the cluster is stopped. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (isSo()) return
    await setTimeout(400)
  }
  throw new Error('the cluster did not get there')
}

function shared(folder: string): Map<string, Buffer> {
  const files = [...filesBelow(folder)].filter(([file]) => !file.startsWith('local/'))
  expect(files.length).toBeGreaterThan(7)
  return new Map(files)
}
