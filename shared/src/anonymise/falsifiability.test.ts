/**
 * A sample can still prove a parser wrong: it has the type tree, the spellings and the formats of its raw event.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { adversarialLines } from '../../../test/builders/adversarial-events/all-cases.ts'
import { canaryLines } from '../../../test/builders/canaries.ts'
import { formatsOf } from '../../../test/builders/formats.ts'
import { readJson, type Json } from '../base/json.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createAnonymiser } from './anonymise.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/logs')

const publicLines = (): string[] =>
  readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
const inventedLines = (): string[] => [...canaryLines().filter((_, i) => i % 4 === 0), ...adversarialLines()]

test.skipIf(!existsSync(folder))(
  'of the public logs every event keeps its tree, and what a parser may trip over (skipped where they are missing)',
  () => {
    const kept = measured(publicLines())

    expect(kept.events).toBeGreaterThan(2_000)
    expect(kept.tree).toBe(1)
    expect(kept.numbers).toBe(1)
    expect(kept.texts).toBe(1)
    expect(kept.parts).toBe(1)
    expect(kept.formats).toBeGreaterThan(0.99)
  },
  60_000,
)

test('of invented events every one keeps its tree, and what a parser may trip over', () => {
  const kept = measured(inventedLines())

  expect(kept.events).toBeGreaterThan(500)
  expect(kept.tree).toBe(1)
  expect(kept.numbers).toBe(1)
  expect(kept.texts).toBeGreaterThan(0.995) // a text in more than six encodings becomes words
  expect(kept.parts).toBeGreaterThan(0.95) // a form in the place of a name or a language becomes one
  expect(kept.formats).toBeGreaterThan(0.95)
}, 60_000)

/** Shares of the events that keep all of a kind. */
function measured(lines: readonly string[]) {
  const anonymiser = createAnonymiser({ platform: edx, seed: 'c'.repeat(64) })
  const same = { tree: 0, numbers: 0, texts: 0, parts: 0, formats: 0 }
  let events = 0
  for (const line of lines) {
    const reading = edx.readLine(line, false)
    if (reading.kind !== 'event' || line.length > 20_000) continue
    const raw = treeOf(reading.record.text)
    const copy = treeOf(anonymiser.event(reading.record.text, events++))
    if (describe(raw, () => '') === describe(copy, () => '')) same.tree++
    if (describe(raw, numberForm) === describe(copy, numberForm)) same.numbers++
    if (describe(raw, textForm) === describe(copy, textForm)) same.texts++
    if (describe(raw, partsForm) === describe(copy, partsForm)) same.parts++
    if (formatText(raw) === formatText(copy)) same.formats++
  }
  const share = Object.fromEntries(Object.entries(same).map(([kind, count]) => [kind, count / events])) as typeof same
  return { events, ...share }
}

function treeOf(text: string): Json {
  const read = readJson(text)
  if (!read.ok) throw new Error('an event is JSON')
  return read.value
}

/** Types in their order, and of each value what `formOf` says; lists and objects as far as a sample shows them. */
function describe(json: Json, formOf: (value: Json) => string): string {
  if (json.kind === 'object') {
    return `{${json.entries
      .slice(0, 64)
      .map(([, value]) => describe(value, formOf))
      .join()}}`
  }
  if (json.kind === 'array') {
    return `[${json.items
      .slice(0, 16)
      .map((item) => describe(item, formOf))
      .join()}]`
  }
  return `${json.kind}${formOf(json)}`
}

/** `-12.50e3` is `-99.99e9`: sign, digits, decimals, exponent. 0 and 1 are digits like others here. */
function numberForm(value: Json): string {
  return value.kind === 'number' ? value.spelling.slice(0, 40).replace(/[0-9]/g, '9') : ''
}

/** Empty, JSON, a form or other; with JSON, how it is spaced. */
function textForm(value: Json): string {
  if (value.kind !== 'string') return ''
  if (value.text === '') return 'empty'
  const content = /^[[{"]/.test(value.text) ? readJson(value.text) : undefined
  if (content?.ok !== true) return ''
  return `${describe(content.value, textForm)}${/[:,] /.test(value.text.replace(/"(?:[^"\\]|\\.)*"/g, '')) ? ' ' : ''}`
}

/** Parameters of a form, and which of them are lists. */
function partsForm(value: Json): string {
  if (value.kind !== 'string' || !/^[\w%[\].~-]+=[^\s<>{}"]*$/.test(value.text)) return ''
  const keys = value.text.split('&').map((part) => part.split('=')[0] ?? '')
  return keys.map((key) => `${keys.indexOf(key)}${/(?:\[\]|%5B%5D)$/i.test(key) ? '[]' : ''}`).join('&')
}

/** Formats by path: ids, times, addresses, user names. */
function formatText(json: Json): string {
  const formats = formatsOf(writeText(json))
  return JSON.stringify([...formats].map(([path, found]) => [path, [...found].sort()]).sort())
}

function writeText(json: Json): string {
  if (json.kind === 'object')
    return `{${json.entries.map(([key, value]) => `${JSON.stringify(key)}:${writeText(value)}`).join()}}`
  if (json.kind === 'array') return `[${json.items.map(writeText).join()}]`
  if (json.kind === 'string') return JSON.stringify(json.text)
  return json.kind === 'number' ? json.spelling : json.kind
}
