import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { meaningOf } from './catalogue.ts'
import { meanings, meaningsByFamily } from './meanings.ts'
import { ruleFacts } from './rule-facts.gen.ts'

/** The facts stand beside the repository. */
const catalogue = new URL('../../../../../shared/data/event-catalogue.csv', import.meta.url)
const noCatalogue = 'no event catalogue at ../shared/data'

const texts: readonly (readonly [string, string])[] = [
  ...meanings,
  ...ruleFacts.map(([eventType, , meaning]) => [eventType, meaning] as const),
]

test('a text is one or two short sentences', () => {
  for (const [eventType, text] of texts) {
    expect(text, eventType).toMatch(/^["A-Z].*\.$/)
    expect(text.length, eventType).toBeGreaterThanOrEqual(20)
    expect(text.length, eventType).toBeLessThanOrEqual(260)
    expect(text.replaceAll('e.g. ', '').split('. ').length, eventType).toBeLessThanOrEqual(2)
  }
})

test('no two event types have the same text', () => {
  const byType = new Set(texts.map(([eventType, text]) => `${eventType}: ${text}`))

  expect(repeated([...byType].map((both) => both.replace(/^\S+: /, '')))).toEqual([])
})

test('an event type stands in one family', () => {
  expect(meanings.size).toBe([...meaningsByFamily.values()].flatMap((family) => Object.keys(family)).length)
})

test('a play is explained', () => {
  expect(meaningOf('play_video', 'browser')).toBe('A learner starts or resumes a video.')
})

test('each source of an event has its own text, and a source without one takes that of another', () => {
  const ofServer = 'A learner submits a problem, and the server has checked and graded its answers.'

  expect(meaningOf('problem_check', 'server')).toBe(ofServer)
  expect(meaningOf('problem_check', 'task')).toBe(ofServer)
  expect(meaningOf('play_video', 'server')).toBe('A learner starts or resumes a video.')
})

test('the text of an exam names the kind of exam', () => {
  expect(meaningOf('edx.special_exam.proctored.attempt.started', 'server')).toBe(
    'A learner starts working on a proctored exam.',
  )
  expect(texts.filter(([, text]) => text.includes('{'))).toEqual([])
})

test('a name that is no event type has no meaning', () => {
  expect(meaningOf('constructor', 'browser')).toBe(undefined)
})

test('an event type stands in the family of the catalogue', ({ skip }) => {
  const facts = readFacts() ?? skip(noCatalogue)
  const listed = [...meaningsByFamily].flatMap(([family, ofFamily]) =>
    Object.keys(ofFamily).map((type) => ({ type, family })),
  )

  expect(listed).toEqual(listed.map(({ type }) => ({ type, family: facts.get(type)?.family })))
})

test('every documented event type has a meaning', ({ skip }) => {
  const facts = readFacts() ?? skip(noCatalogue)
  const documented = [...facts.keys()].filter((type) => facts.get(type)?.documented)

  expect(documented.length).toBeGreaterThan(200)
  expect(documented.filter((type) => meaningOf(type, '') === undefined)).toEqual([])
})

function readFacts(): Map<string, { family: string; documented: boolean }> | undefined {
  if (!existsSync(catalogue)) return undefined
  const rows: Record<string, string>[] = parse(readFileSync(catalogue, 'utf8'), { columns: true })
  return new Map(
    rows.map((row) => [
      row['event_type'] ?? '',
      { family: row['family'] ?? '', documented: row['documented'] !== 'no' },
    ]),
  )
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}
