import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainJson } from '../base/plain-json.ts'
import { edx } from '../platforms/edx/edx.ts'
import { edxCodeWords } from '../platforms/edx/vocabulary-code-words.ts'
import { edxFieldNames } from '../platforms/edx/vocabulary-field-names.ts'
import { edxBlockTypes, edxUrlCalls, edxUrlWords } from '../platforms/edx/vocabulary-url-words.ts'
import { shapeOf } from '../shape/shape-of.ts'
import { createAnonymiser, type Anonymiser } from './anonymise.ts'
import { lexicon } from './lexicon-words.ts'
import { privateFinding } from '../explain/private-patterns.ts'
import { representatives } from './user-agents.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/logs')

interface Pair {
  raw: string
  written: string
}

describe.skipIf(!existsSync(folder))(
  'every event of the public logs (skipped where ../shared/data/logs is missing)',
  () => {
    const pairs: Pair[] = []
    let anonymiser: Anonymiser

    beforeAll(() => {
      anonymiser = createAnonymiser({ platform: edx, seed: 'c'.repeat(64) })
      for (const line of readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))) {
        const reading = edx.readLine(line, false)
        if (reading.kind !== 'event') continue
        pairs.push({ raw: reading.record.text, written: anonymiser.event(reading.record.text, pairs.length) })
      }
    })

    test('keeps its shape', () => {
      expect(pairs.length).toBeGreaterThan(2_000)
      expect(pairs.filter(({ raw, written }) => shape(raw) !== shape(written)).length).toBe(0)
    })

    test('keeps its category, where that needs no name of the event', () => {
      const changed = pairs.filter(({ raw, written }) => {
        const [before, after] = [category(raw), category(written)]
        return before !== after && !after.includes('event_name_') && !before.includes('{unlisted}')
      })
      expect(changed.length).toBe(0)
    })

    test('keeps 99 of 100 key names, but those that are data', () => {
      let kept = 0
      let replaced = 0
      for (const { raw } of pairs) {
        for (const key of keysOf(JSON.parse(raw))) {
          if (edx.vocabulary.isKey(key)) kept++
          else if (/^[A-Za-z_]+$/.test(key)) replaced++
        }
      }
      expect(kept / (kept + replaced)).toBeGreaterThan(0.99)
    })

    test('has only keys of the vocabulary and surrogates', () => {
      const keys = new Set(pairs.flatMap(({ written }) => keysOf(JSON.parse(written))))
      expect([...keys].filter((key) => !edx.vocabulary.isKey(key) && !isSurrogateKey(key))).toEqual([])
    })

    test('has nothing that looks private', () => {
      expect(pairs.filter(({ written }) => privateFinding(written) !== undefined).length).toBe(0)
    })

    test('shares no token with the raw event that the vocabulary does not have', () => {
      const known = knownTokens(anonymiser.keptValues().map(({ value }) => value))
      let survivors = 0
      for (const { raw, written } of pairs) {
        const rawTokens = tokens(raw)
        for (const token of tokens(written)) if (rawTokens.has(token) && !known(token)) survivors++
      }
      expect(survivors).toBe(0)
    })
  },
)

function shape(text: string): string {
  return shapeOf(JSON.parse(text), { isKey: (key) => edx.vocabulary.isKey(key), payloadPath: 'event' }).join('\n')
}

function category(text: string): string {
  const reading = edx.readLine(text, false)
  return reading.kind === 'event' ? `${reading.record.category.eventSource} ${reading.record.category.eventType}` : ''
}

function keysOf(value: unknown): string[] {
  if (typeof value === 'string') return /^["{[]/.test(value) ? keysOf(plainJson(value)) : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keysOf)
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

/** Words and numbers of 4 characters and more, also those behind escapes; written without the anonymiser's code. */
function tokens(text: string): Set<string> {
  let plain = text
  for (let layer = 0; layer < 4; layer++) {
    plain = plain
      .replace(/\\+[nrtu"/]/g, ' ')
      .replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
  return new Set(plain.toLowerCase().match(/[a-z0-9]{4,}|[0-9]{4,}/g) ?? [])
}

/** The vocabulary, the lexicon, the grammar of ids, and the year of a timestamp. */
function knownTokens(kept: readonly string[]): (token: string) => boolean {
  const words = new Set(
    [...kept, ...edxUrlWords, ...edxBlockTypes, ...edxUrlCalls, ...lexicon, ...representatives]
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9]{4,}/g),
  )
  for (const word of [
    'http',
    'https',
    'type',
    'block',
    'course',
    'input',
    'choice',
    'asset',
    'slug',
    'user',
    'host',
    'example',
    'name',
    'other',
    'branch',
    'draft',
    'text',
    'plain',
    'dynamath',
  ])
    words.add(word)
  return (token) => words.has(token) || /^20[0-9]{2}$/.test(token) || isOfKeys(token)
}

function isOfKeys(token: string): boolean {
  return edx.vocabulary.isKey(token) || fieldTokens.has(token)
}

/** Parts of field names, whose marks split them here. */
const fieldTokens = new Set(
  [...edxFieldNames, ...edxCodeWords].flatMap((name) => name.toLowerCase().match(/[a-z0-9]{4,}/g) ?? []),
)

/** The empty key says nothing, so it is its own surrogate. */
function isSurrogateKey(key: string): boolean {
  return key === '' || /^key_[0-9]{4}$/.test(key) || edx.idForms.some((form) => form.isSurrogate(key))
}
