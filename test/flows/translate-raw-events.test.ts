/**
 * Raw events, as the tracking library and the event bus hold them, are the events that a log would have: so they become
 * the same rows, whatever rule is theirs.
 *
 * @module
 */
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { expect, test } from 'vitest'
import { busFormOf, rawFormOf } from '../builders/events.ts'
import { ruleExamples } from '../builders/rule-examples/rule-examples.ts'

const translator = createTranslator(edxTranslation)

test.each([
  ['raw', rawFormOf],
  ['on the event bus', busFormOf],
])('the example of every rule becomes the same rows when it is %s', async (_form, formOf) => {
  const examples = await ruleExamples()
  const differing = examples.flatMap(({ rule, event }) => {
    const [logged, raw] = [event, formOf(event)].map((one) => JSON.stringify(translator.translate([one])))
    return raw === logged ? [] : [rule]
  })

  expect(examples.length).toBeGreaterThan(380)
  expect(differing).toEqual([])
})
