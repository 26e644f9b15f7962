/** The command, the shelf and the page in the browser run the same rules: they must say the same of every one of them. */
import { tmpdir } from 'node:os'
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import { rules } from '@mooc-panorama/shared/platforms/edx/rules.gen.ts'
import { beforeAll, expect, test } from 'vitest'
import { edxProofs } from '../../server/src/support/edx-proofs.ts'
import { RulesProcess, type Outcome } from '../../server/src/support/rules-process.ts'
import { diagnose } from '../builders/diagnose-command.ts'
import { logOf } from '../builders/events.ts'
import { ruleExamples, type RuleExample } from '../builders/rule-examples/rule-examples.ts'
import { theBuiltBox } from '../builders/translate-box.ts'

let examples: readonly RuleExample[]
let box: Awaited<ReturnType<typeof theBuiltBox>>
/** All examples as one text, and what the browser says of it. */
let log: string
let report: string

beforeAll(async () => {
  ;[examples, box] = await Promise.all([ruleExamples(), theBuiltBox()])
  log = logOf(examples.map(({ event }) => event))
  report = box({ kind: 'report', text: log })
})

interface Report {
  translation: string
  events: { rule?: string; verdict: string; trace?: FieldTrace }[]
}

test('every rule has an example, and is the one that translates it', () => {
  const translated = (JSON.parse(report) as Report).events.map(({ rule, verdict }) => [rule, verdict])

  expect(translated).toEqual(examples.map(({ rule }) => [rule, 'supported']))
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(rules.keys()))
})

test('the command and the browser give the same JSON for one text with an example of every rule', async () => {
  const { code, out } = await diagnose(['translate', '-', '--json'], { cwd: tmpdir(), input: log })

  expect(code).toBe(0)
  expect(out.trimEnd()).toBe(report)
})

test('the command and the browser give the same JSON for lines that are odd or no events', async () => {
  const odd = [
    'mirela_voss',
    '',
    '{"event_type":"juggle","event_source":"browser","time":"2016-03-14T09:26:53"}',
    '{"event_type":"__proto__","event_source":"constructor","time":1457947613589,"__proto__":{"x":1}}',
    '{"event_type":"play_video","event_source":"browser","time":{"$date":1457947613589},"event":"{\\"id\\":"}',
    '{"event_type":"play_video","event_source":"browser","time":"yesterday"}',
    `{"a":${'['.repeat(80)}${']'.repeat(80)}}`,
    '{"time":"2016-03-14T09:26:53"}',
    '[]\r',
    'INFO [tracking] - {"event_type":"show_answer","event_source":"server","time":"2016-03-14T09:26:53"}',
    '{"log":"{\\"event_type\\":\\"show_answer\\",\\"event_source\\":\\"server\\",\\"time\\":\\"2016-03-14T09:26:53\\"}\\n","stream":"stdout"}',
    '{"event_type":"/courses/a/b/c/info","event_source":"server","time":"2016-03-14T09:26:53","username":"\\u0000<b>"}',
  ].join('\n')

  const { code, out } = await diagnose(['translate', '-', '--json'], { cwd: tmpdir(), input: `\ufeff${odd}` })

  expect(code).toBe(1)
  expect(box({ kind: 'report', text: `\ufeff${odd}` })).toBe(out.trimEnd())
  expect((JSON.parse(out) as Report).events.map(({ verdict }) => verdict)).toEqual(
    'invalid unknown unknown supported invalid invalid invalid invalid supported supported supported'.split(' '),
  )
})

test('the shelf proves support by the same rows and the same trace as the browser shows', async () => {
  const { translation, events } = JSON.parse(report) as Report
  const rulesProcess = new RulesProcess(edxProofs, { seconds: 60, heapMegabytes: 256 })
  const shelf: unknown[] = []
  for (const { event } of examples) shelf.push(shownBy(await rulesProcess.prove([JSON.stringify(event)])))
  rulesProcess.close()
  const alone = examples.map(({ event }) => box({ kind: 'translate', text: JSON.stringify(event) }).events[0])

  expect(edxProofs.version).toBe(translation)
  expect(shelf).toEqual(
    alone.map((event, i) => ({
      verdict: event?.verdict,
      rule: event?.rule,
      is_payload_bad: event?.isPayloadBad,
      rows: event?.rows,
      trace: events[i]?.trace,
    })),
  )
})

function shownBy(outcome: Outcome): unknown {
  if (!('proof' in outcome)) return outcome
  const { event: _event, ...shown } = outcome.proof.shown?.translation ?? {}
  return shown
}
