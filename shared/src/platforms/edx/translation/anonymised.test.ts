import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aLog } from '../../../../../test/builders/bundles.ts'
import { chanceOf } from '../../../../../test/demo/logs/chance.ts'
import { institutions } from '../../../../../test/demo/logs/institution.ts'
import { aCourse, aLearner } from '../../../../../test/demo/logs/scene.ts'
import { createAnonymiser } from '../../../anonymise/anonymise.ts'
import { createTranslator } from '../../../moocdb/translator.ts'
import { edx } from '../edx.ts'
import { edxTranslation } from './edx-translation.ts'

const folder = join(import.meta.dirname, '../../../../../../shared/data/logs')
const translator = createTranslator(edxTranslation)

/** The rule, and the tables with their columns: which of them are empty. Nothing of a value, since a failure is printed. */
function patternOf(event: unknown): unknown {
  const [translated] = translator.translate([event])
  const rows = translated?.rows.map(({ table, row }) => {
    const filled = Object.keys(row).filter((column) => row[column] !== null)
    return `${table}: ${filled.join(' ')}`
  })
  return { rule: translated?.rule, rows }
}

/** @returns what each event of a log becomes, raw and anonymised */
function bothPatterns(lines: readonly string[]): { raw: unknown[]; anonymised: unknown[] } {
  const anonymiser = createAnonymiser({ platform: edx, seed: 'c'.repeat(64) })
  const texts = lines.flatMap((line) => {
    const reading = edx.readLine(line, false)
    return reading.kind === 'event' ? [reading.record.text] : []
  })
  return {
    raw: texts.map((text) => patternOf(JSON.parse(text))),
    anonymised: texts.map((text, number) => patternOf(JSON.parse(anonymiser.event(text, number)))),
  }
}

test('an invented event becomes the same rows when it is anonymised, but for its values', () => {
  const known = aLog()
    .split('\n')
    .filter((line) => !line.includes('mirela.voss.clicked') && !line.includes('=cmd'))
  const { raw, anonymised } = bothPatterns(known)

  expect(raw.length).toBeGreaterThan(10)
  expect(anonymised).toEqual(raw)
})

test('so does every kind of event of the invented institutions', () => {
  const chance = chanceOf(5)
  const files = institutions.flatMap(({ host, files: own }) => own.map((file) => ({ host, ...file })))
  const lines = files.flatMap(({ host, courses, actions }) =>
    courses.flatMap((names) =>
      actions.map(([, action]) => {
        const scene = { chance, host, learner: aLearner(chance, host), course: aCourse(chance, names) }
        return JSON.stringify(action({ ...scene, at: Date.UTC(2015, 2, 14) }))
      }),
    ),
  )
  const { raw, anonymised } = bothPatterns(lines)

  expect(raw.length).toBeGreaterThan(1_000)
  expect(anonymised).toEqual(raw)
})

test.skipIf(!existsSync(folder))('so does every event of the public logs (skipped where the folder is missing)', () => {
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  const { raw, anonymised } = bothPatterns(lines)

  expect(raw.length).toBeGreaterThan(2_000)
  expect(anonymised.filter((pattern, index) => JSON.stringify(pattern) !== JSON.stringify(raw[index]))).toEqual([])
})
