import { expect, test } from 'vitest'
import type { ShapeSum } from '../shape/shape-sum.ts'
import { categoryKey } from './category.ts'
import { PoolRanks } from './merge-ranks.ts'

const play = categoryKey({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' })
const pause = categoryKey({ platform: 'edx', eventType: 'pause_video', eventSource: 'browser' })
const sum = 7n as ShapeSum

test('a shape stands elsewhere for another category and under another key, and where it stood after all was forgotten', () => {
  const ranks = new PoolRanks({ low: 1, high: 2 })
  const stands = ranks.ofShape(play, sum)
  ranks.forget()

  expect(ranks.ofShape(play, sum)).toBe(stands)
  expect(ranks.ofShape(pause, sum)).not.toBe(stands)
  expect(new PoolRanks({ low: 1, high: 3 }).ofShape(play, sum)).not.toBe(stands)
  expect(ranks.ofName(play)).not.toBe(ranks.ofName(pause))
})
