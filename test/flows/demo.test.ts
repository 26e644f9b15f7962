import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { panoramaPageSchema } from '@mooc-panorama/shared/panorama/panorama.ts'
import { institutionLogs } from '../demo/institution-logs.ts'

const demo = resolve(import.meta.dirname, '../demo/demo.ts')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  await chmod(folder, 0o755) // the database runs as another account where we are root
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the demo loads three institutions, stops at Ctrl-C, and finds its data at the next start', async () => {
  const first = await runDemo(['--once'])

  expect(first.code).toBe(0)
  expect(first.output).toContain('Uploaded the diagnosis of Quillon College')
  expect(first.output).toMatch(/The shelf has run the rules on \d+ shapes, \d+ pass/)

  const second = startDemo([])
  const address = await second.saying(/Ready after \d+ s: +(http:\/\/[\d.:]+)\/events/)
  const page = panoramaPageSchema.parse(await (await fetch(`${address}/v1/events?per=200`)).json())
  const home = await fetch(`${address}/`)
  second.interrupt()

  expect(await second.ended).toBe(0)
  expect(second.output()).toContain('The three institutions are on the shelf already.')
  expect(home.status).toBe(200)
  expect(page.denominators).toMatchObject({ institutions: 3, datasets: 3, events: await diagnosedEvents() })
  expect(page.rows[0]).toMatchObject({ event_type: 'play_video', event_source: 'browser', institutions: 3 })
  expect(page.rows.find(({ event_type }) => event_type === 'ubc.peer_instruction.accessed')).toMatchObject({
    institutions: 1,
  })
  expect(new Set(page.rows.map(({ support }) => support))).toEqual(new Set(['TODO', 'PULL REQUEST', 'DONE']))
  await expect(fetch(address)).rejects.toThrow()
})

test('Ctrl-C while the demo starts stops it', async () => {
  const started = startDemo(['--folder', join(folder, 'interrupted')])
  await started.saying(/(The shelf is up at)/)
  started.interrupt()

  expect(await started.ended).toBe(0)
  expect(started.output()).toContain('Stopped.')
})

/** What the three diagnoses say that they hold. */
async function diagnosedEvents(): Promise<number> {
  const manifests = institutionLogs('').map(({ diagnosisName }) =>
    readFile(join(folder, 'diagnoses', `${diagnosisName}.diagnosis`, 'manifest.json'), 'utf8'),
  )
  const texts = await Promise.all(manifests)
  return texts.reduce((sum, text) => sum + (JSON.parse(text) as { totals: { events: number } }).totals.events, 0)
}

interface RunningDemo {
  output(): string
  /** Waits until the output has the pattern. @returns its first group */
  saying(pattern: RegExp): Promise<string>
  interrupt(): void
  ended: Promise<number | null>
}

async function runDemo(parameters: readonly string[]): Promise<{ code: number | null; output: string }> {
  const running = startDemo(parameters)
  const code = await running.ended
  return { code, output: running.output() }
}

function startDemo(parameters: readonly string[]): RunningDemo {
  const child = spawn(process.execPath, [demo, '--folder', folder, '--port', '0', ...parameters], { stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = new Promise<number | null>((done) => {
    child.on('close', done)
  })
  return {
    output: () => output,
    interrupt: () => child.kill('SIGINT'),
    ended,
    saying: async (pattern) => {
      for (;;) {
        const [, found] = pattern.exec(output) ?? []
        if (found !== undefined) return found
        if (child.exitCode !== null) throw new Error(`the demo ended early:\n${output}`)
        await new Promise((tick) => {
          setTimeout(tick, 50)
        })
      }
    },
  }
}
