import { expect, test } from 'vitest'
import { gatheringList, handedOver } from './rules-in-place.ts'

test('a rule is handed over, and what stands around it stays', () => {
  const text = `import type { EdxRule } from '../rule.ts'

export const rule: EdxRule = {
  eventType: 'book',
  toRows: () => {
    return rows()
  },
}

function rows(): [] {
  return []
}
`
  expect(handedOver(text, 'book.browser.ts')).toBe(`import type { EdxRule } from '../rule.ts'

import { gathered } from 'gathered-rules'
gathered.push({
  eventType: 'book',
  toRows: () => {
    return rows()
  },
})

function rows(): [] {
  return []
}
`)
})

test('the registry loads all rules, and takes what they hand over', () => {
  const text = `import { rule as book$browser } from './events/textbook/book.browser.ts'
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

const all: readonly EdxRule[] = [
  book$browser,
]

export const rules = new Map(all.map((rule) => [ruleKey(rule.eventType, rule.eventSource), rule]))
`
  expect(gatheringList(text)).toBe(`import './events/textbook/book.browser.ts'
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

import { gathered as all } from 'gathered-rules'

export const rules = new Map(all.map((rule) => [ruleKey(rule.eventType, rule.eventSource), rule]))
`)
})

test('what is written in another way is refused', () => {
  expect(() => handedOver('export const rules = {}\n', 'book.browser.ts')).toThrow('book.browser.ts has no')
  expect(() => gatheringList('export const rules = new Map()\n')).toThrow('another way')
})
