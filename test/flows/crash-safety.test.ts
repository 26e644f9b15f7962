import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { aPlantedLog, identifierForm } from '../builders/planted-identifiers.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-crash-'))
afterAll(() => rmSync(root, { recursive: true }))

const log = join(root, 'tracking.log')
const run = ['run', log, '--name', 'northlake-optics-2016', '--samples', '20', '--quiet']
let usualMs = 0

beforeAll(async () => {
  writeFileSync(log, `${aPlantedLog(400).lines.join('\n')}\n`)
  const startedAt = performance.now()
  await diagnose(run, { cwd: mkdtempSync(join(root, 'usual-')) })
  usualMs = performance.now() - startedAt
})

interface Place {
  cwd: string
  temporary: string
}

function aPlace(): Place {
  return { cwd: mkdtempSync(join(root, 'run-')), temporary: mkdtempSync(join(root, 'tmp-')) }
}

/** Kills the command without a word. @returns how it ended */
async function killed(parameters: readonly string[], { cwd, temporary }: Place, until: () => Promise<void>) {
  return diagnose(parameters, {
    cwd,
    env: { TMPDIR: temporary },
    whileRunning: async (child) => {
      await until()
      child.kill('SIGKILL')
    },
  })
}

/** Of all that is left on disk. `local/` may hold names of event types that are not shown; a checkpoint was not asked for. */
function leftWithIdentifiers({ cwd, temporary }: Place): string[] {
  const files = [...filesBelow(cwd), ...filesBelow(temporary)].filter(([path]) => !path.includes('/local/'))
  return files.flatMap(([path, bytes]) =>
    `${path}\n${bytes.toString('latin1')}`.match(identifierForm) === null ? [] : [path],
  )
}

const points = Array.from({ length: 12 }, (_, i) => (i + 1) / 13)

test.each(points)('killed after %f of its usual time, a run leaves no raw text on disk', async (part) => {
  const place = aPlace()

  const { out, err } = await killed(run, place, () => setTimeout(usualMs * part))

  expect(leftWithIdentifiers(place)).toEqual([])
  expect((out + err).match(identifierForm)).toBe(null)
})

const written = ['.running', 'README.txt', 'manifest.json', 'shapes.json', 'local/report.html']

test.each(written)(
  'killed as soon as %s is written, a run leaves no raw text, and the next run takes its place',
  async (file) => {
    const place = aPlace()
    const partial = join(place.cwd, 'northlake-optics-2016.diagnosis.partial')
    const finished = join(place.cwd, 'northlake-optics-2016.diagnosis', 'manifest.json')

    await killed(run, place, () => untilThere([join(partial, file), finished]))

    expect(leftWithIdentifiers(place)).toEqual([])
    expect(await diagnose(run, { cwd: place.cwd })).toMatchObject({ code: 0 })
    expect(existsSync(partial)).toBe(false)
  },
)

test.each([0.3, 0.6, 0.9])('killed after %f of the time of a run, a pack leaves no raw text on disk', async (part) => {
  const place = aPlace()
  await diagnose(run, { cwd: place.cwd })

  await killed(['pack'], place, () => setTimeout(usualMs * part))

  expect(leftWithIdentifiers(place)).toEqual([])
})

async function untilThere(places: readonly string[]): Promise<void> {
  const end = performance.now() + 20 * usualMs
  while (!places.some((place) => existsSync(place)) && performance.now() < end) await setTimeout(2)
}
