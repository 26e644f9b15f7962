import { expect, test } from 'vitest'
import { catalogueRows } from './catalogue-rows.ts'
import { meaningOf } from './catalogue.ts'
import facts from './catalogue.json' with { type: 'json' }

const ofCode = catalogueRows.slice(facts.length)

test('an event type stands there once', () => {
  expect(new Set(catalogueRows.map(([eventType]) => eventType)).size).toBe(catalogueRows.length)
})

test('what the catalogue lacks has a family of it, the code that emits it and a meaning', () => {
  const families = new Set(facts.map(([, family]) => family))
  const wrong = ofCode.filter(
    ([eventType = '', family = '', , , , emittedBy]) =>
      !families.has(family) || emittedBy === '' || meaningOf(eventType, '') === undefined,
  )

  expect(ofCode.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})
