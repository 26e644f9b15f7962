import { expect, test } from 'vitest'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { bundleFiles } from '@mooc-panorama/shared/bundle/layout.ts'
import { manifestSchema, type Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import { aBundle, aDiagnosis, aPartial, textIn } from '../../../test/builders/bundles.ts'
import { anEvent, logOf } from '../../../test/builders/events.ts'
import { cautionKinds, cautionsIn } from './cautions.ts'

function manifestOf(diagnosis: Diagnosis, seeded = false): Manifest {
  return manifestSchema.parse(JSON.parse(textIn(aBundle(diagnosis, { seeded }), bundleFiles.manifest)))
}

function cautionsOf(diagnosis: Diagnosis, seeded = false): [string, number, number][] {
  return cautionsIn(diagnosis, manifestOf(diagnosis, seeded)).map(({ kind, count, of }) => [kind, count, of])
}

/** Twelve learners click, so that nobody is rare. */
const clicks = Array.from({ length: 12 }, (_, i) => anEvent({ username: `learner_${i}`, ip: `10.${i}.0.1` }))

test('a diagnosis that tells of every line has no caution', () => {
  expect(cautionsOf(aDiagnosis(aPartial(logOf(clicks))))).toEqual([])
})

test('lines that are no events, nameless events and rare event types are cautions, each with what it is a part of', () => {
  const diagnosis = aDiagnosis()
  const few = diagnosis.categories.filter(({ fewUsers }) => fewUsers).length

  expect(cautionsOf(diagnosis)).toEqual([
    ['malformed', 3, diagnosis.totals.lines],
    ['unlisted', 2, diagnosis.totals.events],
    ['few-users', few, diagnosis.categories.length],
  ])
})

test('a bundle whose surrogates can be made again says so', () => {
  expect(cautionsOf(aDiagnosis(aPartial(logOf(clicks))), true)).toEqual([['seeded', 1, 1]])
})

test('every kind has a sentence with its figure, and none quotes a name', () => {
  const diagnosis = aDiagnosis()
  const manifest = manifestOf(diagnosis)
  const totals = { ...diagnosis.totals, damagedFiles: 1, repairedUtf8: 2, suppressedEvents: 7, suppressedCategories: 3 }
  const [first, ...others] = diagnosis.categories
  const categories = first === undefined ? [] : [{ ...first, unshaped: 4 }, ...others]
  const seeded: Manifest = { ...manifest, anonymisation: { ...manifest.anonymisation, seeded: true } }
  const approvals = [{ eventType: 'mirela.voss.clicked', eventSource: 'browser' }]

  const cautions = cautionsIn({ ...diagnosis, totals, categories, approvals }, seeded)

  expect(cautions.map(({ kind }) => kind)).toEqual(cautionKinds)
  expect(cautions.map(({ text }) => text).join('\n')).not.toContain('mirela')
  expect(cautions.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['1 of 1 file damaged: what comes after the damage is not counted.']),
  )
})
