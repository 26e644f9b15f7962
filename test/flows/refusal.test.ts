/**
 * A diagnosis that the checks refuse leaves nothing: no folder, no part of one, and no value in what is said.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PartialCategory, PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { runSeed } from '../../diagnose-cli/src/run/run-seed.ts'
import { writeDiagnosis } from '../../diagnose-cli/src/run/write-diagnosis.ts'
import { aLog, aPartial, scanSettings } from '../builders/bundles.ts'
import { diagnose } from '../builders/diagnose-command.ts'
import { anIo } from '../builders/io.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-refusal-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = { institution: 'northlake', course: 'optics', offering: '2016' }

/** What a run and a merge both end with, after a scan with a fault in it. */
async function written(fault: (category: PartialCategory) => void, show = false) {
  const out = mkdtempSync(join(root, 'run-'))
  const partial: PartialDiagnosis = aPartial()
  for (const category of partial.categories.values()) fault(category)
  const gathered = {
    partial,
    settings: scanSettings,
    seed: runSeed(undefined, (count) => new Uint8Array(count).fill(7)),
    files: 1,
    damagedFiles: 0,
    leftOut: 0,
  }
  const outcome = await writeDiagnosis(
    { name, out, minCount: 1, show },
    async () => ({ ok: true, value: gathered }),
    anIo(),
  )
  return { outcome, left: readdirSync(out) }
}

test('without a fault it is written', async () => {
  const { outcome, left } = await written(() => {})

  expect([outcome.ok, left]).toEqual([true, ['northlake-optics-2016.diagnosis']])
})

test.each<[string, (category: PartialCategory) => void]>([
  [
    'a name that no rule shows is taken for a listed one',
    (category) => {
      if (category.eventType === 'mirela.voss.clicked') category.naming = 'listed'
    },
  ],
  [
    'a raw key stands in a shape',
    (category) => {
      for (const seen of category.shapes.values()) {
        seen.shape = [...seen.shape, 'event.mirela_voss string'].sort() as unknown as typeof seen.shape
      }
    },
  ],
  [
    'a raw value is taken for an alias',
    (category) => {
      category.aliases.set('mirela_voss', 1)
    },
  ],
])('where %s, the end is 3 and nothing is left', async (_fault, fault) => {
  const { outcome, left } = await written(fault)

  expect([outcome.ok || outcome.problem.exitCode, left]).toEqual([3, []])
  expect(JSON.stringify(outcome)).not.toMatch(/mirela|voss/)
})

test('a merge of a partial state that somebody has edited is refused by the check of the files, and leaves nothing', async () => {
  const cwd = mkdtempSync(join(root, 'merge-'))
  writeFileSync(join(cwd, 'tracking.log'), aLog())
  await diagnose(['map', 'tracking.log', '--out', 'a.partial'], { cwd })
  const [end = '', ...records] = readFileSync(join(cwd, 'a.partial'), 'utf8').trimEnd().split('\n').reverse()
  // Months of a shape that its event type does not have: every record is possible by itself.
  const body = `${records.reverse().join('\n')}\n`.replace(
    /"firstMonth":"[0-9-]{7}","lastMonth":"[0-9-]{7}"/,
    '"firstMonth":"2031-01","lastMonth":"2031-01"',
  )
  const sha256 = createHash('sha256').update(body).digest('hex')
  writeFileSync(join(cwd, 'a.partial'), `${body}${JSON.stringify({ ...(JSON.parse(end) as object), sha256 })}\n`)

  const { code, err } = await diagnose(['merge', 'a.partial', '--name', 'northlake-optics-2016'], { cwd })

  expect([code, err]).toEqual([1, expect.stringContaining('[bundle.counts]')])
  expect(err).toContain('Nothing was written.')
  expect(readdirSync(cwd).sort()).toEqual(['a.partial', 'tracking.log'])
})
