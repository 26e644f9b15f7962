import { expect, test } from 'vitest'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { sampleTranslationSchema } from '@mooc-panorama/shared/panorama/proof.ts'
import { bad, good } from '../../../test/builders/proofs/proven-shelf.ts'
import { proveSamples } from './prove-samples.ts'

const translator = createTranslator(edxTranslation)
const unknown = good({ event_type: 'unheard_of', name: 'unheard_of' })

test('a shape passes when each of its samples is translated', () => {
  const { passes, found, shown } = proveSamples([good(), good({ host: undefined })], translator)

  expect([passes, found.samples, found.verdicts]).toEqual([
    true,
    2,
    { supported: 2, unknown: 0, invalid: 0, failed: 0 },
  ])
  expect(found.rows).toContainEqual({ table: 'observed_events', rows: 2 })
  expect(shown?.index).toBe(0)
  expect(sampleTranslationSchema.parse(shown?.translation)).toEqual(shown?.translation)
})

test.each([
  ['of no rule', unknown, 'unknown', undefined],
  ['that is no event', bad, 'invalid', 'event.bad-time'],
])('among good samples the one %s is shown', (_what, sample, verdict, problem) => {
  const { passes, shown } = proveSamples([good(), sample, good()], translator)

  expect([passes, shown?.index, shown?.translation.verdict, shown?.translation.problem]).toEqual([
    false,
    1,
    verdict,
    problem,
  ])
})

test('a shape without a sample does not pass, and shows nothing', () => {
  expect(proveSamples([], translator)).toMatchObject({ passes: false, shown: undefined })
})

test('a rule that breaks down is a failure without a word of the event', () => {
  const broken = {
    ...translator,
    translate: () => {
      throw new Error('quotes')
    },
  }

  expect(proveSamples([good()], broken)).toMatchObject({
    found: { verdicts: { failed: 1 } },
    shown: { translation: { verdict: 'failed', rows: [] } },
  })
})

test('a sample that is too long to be shown is proven all the same', () => {
  const long = good({ referer: 'https://learn.northlake.example/'.padEnd(300_000, 'x') })

  expect(proveSamples([long], translator)).toMatchObject({ passes: true, shown: undefined })
})
