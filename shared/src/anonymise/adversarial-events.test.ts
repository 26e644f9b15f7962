import { describe, expect, test } from 'vitest'
import type { AdversarialCase } from '../../../test/builders/adversarial-events/adversarial-case.ts'
import { brokenAndHuge } from '../../../test/builders/adversarial-events/broken-and-huge.ts'
import { dataAsKeys } from '../../../test/builders/adversarial-events/data-as-keys.ts'
import { frequentValues } from '../../../test/builders/adversarial-events/frequent-values.ts'
import { hostileEventTypes } from '../../../test/builders/adversarial-events/hostile-event-types.ts'
import { nestedEncodings } from '../../../test/builders/adversarial-events/nested-encodings.ts'
import { numbersAndTimes } from '../../../test/builders/adversarial-events/numbers-and-times.ts'
import { plainEvents } from '../../../test/builders/adversarial-events/plain-events.ts'
import { rareCategories } from '../../../test/builders/adversarial-events/rare-categories.ts'
import { translatableEvents } from '../../../test/builders/adversarial-events/translatable-events.ts'
import { typedTexts } from '../../../test/builders/adversarial-events/typed-texts.ts'
import { edx } from '../platforms/edx/edx.ts'
import { shapeOf } from '../shape/shape-of.ts'
import { createAnonymiser } from './anonymise.ts'
import { privateFinding } from '../explain/private-patterns.ts'

const families: Record<string, AdversarialCase[]> = {
  'A plain events and third persons': plainEvents,
  'B forms, passwords, tokens, file names, truncated payloads': typedTexts,
  'C data as object keys': dataAsKeys,
  'D identifiers and hostile text in event_type': hostileEventTypes,
  'E encodings inside encodings': nestedEncodings,
  'F numbers, coordinates, times, birth dates': numbersAndTimes,
  'G values that are frequent for the wrong reason': frequentValues,
  'H rare categories': rareCategories,
  'I broken bytes, depth, length': brokenAndHuge,
  'K events that must stay translatable': translatableEvents,
}

describe.each(Object.entries(families))('%s', (_family, cases) => {
  test.each(cases)('%s', (_name, fields, mustNotAppear, mustHold = []) => {
    const raw = JSON.stringify(anEvent(fields))
    const anonymiser = createAnonymiser({ platform: edx, seed: 'b'.repeat(64) })

    const written = anonymiser.event(raw, 1)
    const records = JSON.stringify([anonymiser.keptValues(), anonymiser.redactions()]).toLowerCase()

    const lower = written.toLowerCase()
    expect(mustNotAppear.filter((needle) => lower.includes(needle.toLowerCase()))).toEqual([])
    expect(mustNotAppear.filter((needle) => records.includes(needle.toLowerCase()))).toEqual([])
    for (const pattern of mustHold) expect(written).toMatch(pattern)
    expect(shape(written)).toEqual(shape(raw))
    expect(privateFinding(written)).toBeUndefined()
  })
})

test('there are at least 60 cases', () => {
  expect(Object.values(families).flat().length).toBeGreaterThanOrEqual(60)
})

function anEvent(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    username: 'someone',
    event_source: 'browser',
    event_type: 'problem_show',
    ...fields,
    ...('time' in fields ? {} : { time: '2015-04-14T10:15:00.123456+00:00' }),
  }
}

function shape(text: string): readonly string[] {
  return shapeOf(JSON.parse(text), { isKey: (key) => edx.vocabulary.isKey(key), payloadPath: edx.payloadPath })
}
