import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { meanings, meaningsByFamily } from './meanings.ts'

/** The facts stand beside the repository. */
const catalogue = new URL('../../../../../shared/data/event-catalogue.csv', import.meta.url)
const noCatalogue = 'no event catalogue at ../shared/data'

test('a text is one or two short sentences', () => {
  for (const [eventType, text] of meanings) {
    expect(text, eventType).toMatch(/^["A-Z].*\.$/)
    expect(text.length, eventType).toBeGreaterThanOrEqual(20)
    expect(text.length, eventType).toBeLessThanOrEqual(260)
    expect(text.replaceAll('e.g. ', '').split('. ').length, eventType).toBeLessThanOrEqual(2)
  }
})

test('no two event types have the same text', () => {
  expect(repeated([...meanings.values()])).toEqual([])
})

test('an event type stands in one family', () => {
  expect(meanings.size).toBe([...meaningsByFamily.values()].flatMap((family) => Object.keys(family)).length)
})

test('a play is explained', () => {
  expect(meanings.get('play_video')).toBe('A learner starts or resumes a video.')
})

test('a text built from a template names the kind of exam', () => {
  expect(meanings.get('edx.special_exam.proctored.attempt.started')).toBe(
    'A learner starts working on a proctored exam.',
  )
  expect([...meanings.values()].filter((text) => text.includes('{'))).toEqual([])
})

test('a name that is no event type has no meaning', () => {
  expect(meanings.get('constructor')).toBe(undefined)
})

test('an event type stands in the family of the catalogue', ({ skip }) => {
  const facts = readFacts() ?? skip(noCatalogue)
  const listed = [...meaningsByFamily].flatMap(([family, texts]) =>
    Object.keys(texts).map((type) => ({ type, family })),
  )

  expect(listed).toEqual(listed.map(({ type }) => ({ type, family: facts.get(type)?.family })))
})

test('every documented event type has a meaning', ({ skip }) => {
  const facts = readFacts() ?? skip(noCatalogue)
  const documented = [...facts.keys()].filter((type) => facts.get(type)?.documented)

  expect(documented.length).toBeGreaterThan(200)
  expect(documented.filter((type) => !meanings.has(type))).toEqual([])
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
