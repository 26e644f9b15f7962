/**
 * A shelf proves support by anonymised samples: so an event must become the same rows, raw and anonymised.
 *
 * @module
 */
import { createAnonymiser } from '@mooc-panorama/shared/anonymise/anonymise.ts'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { expect, test } from 'vitest'
import { busFormOf, rawFormOf, type TrackingEvent } from '../builders/events.ts'
import { ruleExamples } from '../builders/rule-examples/rule-examples.ts'

const translator = createTranslator(edxTranslation)

/** The rule, and the tables with the columns that are not empty. */
function patternOf(event: unknown): unknown {
  const [translated] = translator.translate([event])
  const rows = translated?.rows.map(({ table, row }) => [
    table,
    ...Object.keys(row).filter((column) => row[column] !== null),
  ])
  return { rule: translated?.rule, rows }
}

test.each<[string, (event: TrackingEvent) => TrackingEvent]>([
  ['as a log has it', (event) => event],
  ['raw', rawFormOf],
  ['as the event bus has it', busFormOf],
])(
  'the example of every rule, %s, becomes the same rows when it is anonymised',
  async (_form, formOf) => {
    const examples = await ruleExamples()
    const anonymiser = createAnonymiser({ platform: edx, seed: 'c'.repeat(64) })
    const differing = examples.flatMap(({ rule, event }, number) => {
      const reading = edx.readLine(JSON.stringify(formOf(event)), false)
      if (reading.kind !== 'event') return [`${rule}: no event`]
      const { text } = reading.record
      const [raw, anonymised] = [text, anonymiser.event(text, number)].map((one) => patternOf(JSON.parse(one)))
      return JSON.stringify(raw) === JSON.stringify(anonymised) ? [] : [rule]
    })

    expect(examples.length).toBeGreaterThan(380)
    expect([...new Set(differing)].sort()).toEqual([])
  },
  60_000,
)
