import { expect, test } from 'vitest'
import { anEvent, aPlayVideo } from '../../../test/builders/events.ts'
import { edxTranslation } from '../platforms/edx/translation/edx-translation.ts'
import { proveShape } from './prove-shape.ts'
import { createTranslator } from './translator.ts'

const translator = createTranslator(edxTranslation)

test('a shape passes when a rule translates every sample, and what no sample uses is named', () => {
  const proof = proveShape([aPlayVideo(), aPlayVideo({ username: '' })], translator)

  expect(proof).toEqual({
    samples: 2,
    verdicts: { supported: 2, unknown: 0, invalid: 0, failed: 0 },
    badPayloads: 0,
    rows: [
      ['observed_events', 2],
      ['resources', 2],
      ['urls', 2],
    ],
    unfilled: [
      { table: 'observed_events', column: 'observed_event_ip' },
      { table: 'resources', column: 'resource_child_number' },
    ],
    unread: [
      'accept_language',
      'context.org_id',
      'context.path',
      'context.user_id',
      'host',
      'ip',
      'referer',
      'session',
    ],
    passes: true,
  })
})

test.each([
  ['no sample', [], {}],
  [
    'a sample that no rule is for',
    [aPlayVideo(), anEvent({ event_type: 'x', name: 'x' })],
    { supported: 1, unknown: 1 },
  ],
  ['a sample that is no event', [[]], { invalid: 1 }],
])('a shape with %s does not pass', (_what, samples, verdicts) => {
  const proof = proveShape(samples, translator)

  expect([proof.passes, proof.verdicts]).toEqual([
    false,
    { supported: 0, unknown: 0, invalid: 0, failed: 0, ...verdicts },
  ])
})

test('a rule that breaks down fails its shape, and nothing else', () => {
  const broken = {
    ...translator,
    translate: () => {
      throw new Error('mirela_voss')
    },
  }

  expect(proveShape([aPlayVideo()], broken).verdicts).toEqual({ supported: 0, unknown: 0, invalid: 0, failed: 1 })
})
