import { expect, test } from 'vitest'
import { keepSmallest } from '../base/smallest.ts'
import { emptyCategory } from './merge-figures.ts'
import type { PartialCategory } from './partial.ts'
import { defaultScanSettings } from './scan-settings.ts'
import { inTurns, type Placed } from './turns.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })

function ofUsers(eventType: string, users: number): PartialCategory {
  const category = emptyCategory({ platform: 'edx', eventType, eventSource: 'browser' }, 'listed', settings)
  for (let user = 0; user < users; user++) keepSmallest(category.users, user, undefined)
  return category
}

const [many, few] = [ofUsers('many', 9), ofUsers('few', 1)]
const order = inTurns({ turns: 2, usualSize: 100 })

test('the first of each category comes before the second of any, usual sizes first, then what many users sent', () => {
  const ordered: Placed[] = [
    { category: many, place: 0, size: 99 },
    { category: few, place: 0, size: 10 },
    { category: many, place: 0, size: 100 },
    { category: few, place: 0, size: 250 },
    { category: many, place: 1, size: 10 },
    { category: few, place: 2, size: 10 },
  ]

  expect(ordered.toReversed().sort(order)).toEqual(ordered)
})

test('after the turns, and where all is alike, they may come in any order', () => {
  expect(order({ category: many, place: 2, size: 900 }, { category: few, place: 7, size: 1 })).toBe(0)
  expect(order({ category: many, place: 1, size: 1 }, { category: many, place: 1, size: 99 })).toBe(0)
})
