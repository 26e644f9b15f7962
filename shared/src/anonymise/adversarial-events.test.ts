import { describe, expect, test } from 'vitest'
import { adversarialEvent, adversarialFamilies } from '../../../test/builders/adversarial-events/all-cases.ts'
import { needlesIn } from '../../../test/builders/every-spelling.ts'
import { findingsIn } from '../../../test/builders/sample-findings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { shapeOf } from '../shape/shape-of.ts'
import { createAnonymiser } from './anonymise.ts'

describe.each(Object.entries(adversarialFamilies))('%s', (_family, cases) => {
  test.each(cases)('%s', (_name, fields, mustNotAppear, mustHold = []) => {
    const raw = JSON.stringify(adversarialEvent(fields))
    const anonymiser = createAnonymiser({ platform: edx, seed: 'b'.repeat(64) })

    const written = anonymiser.event(raw, 1)
    const records = JSON.stringify([anonymiser.keptValues(), anonymiser.redactions()])

    expect(needlesIn(written, mustNotAppear)).toEqual([])
    expect(needlesIn(records, mustNotAppear)).toEqual([])
    for (const pattern of mustHold) expect(written).toMatch(pattern)
    expect(shape(written)).toEqual(shape(raw))
    expect(findingsIn([written], edx)).toEqual([])
  })
})

test('there are at least 120 cases', () => {
  expect(Object.values(adversarialFamilies).flat().length).toBeGreaterThanOrEqual(120)
})

function shape(text: string): readonly string[] {
  return shapeOf(JSON.parse(text), { isKey: (key) => edx.vocabulary.isKey(key), payloadPath: edx.payloadPath })
}
