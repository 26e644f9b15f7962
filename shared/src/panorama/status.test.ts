import { expect, test } from 'vitest'
import { supportText } from './status.ts'

test('support of some shapes says of how many, in numbers as people read them', () => {
  const texts = [
    supportText({ support: 'PARTLY', shapes_passing: 3, shapes: 4 }),
    supportText({ support: 'PARTLY', shapes_passing: 1_204, shapes: 12_000 }),
    supportText({ support: 'DONE', shapes_passing: 4, shapes: 4 }),
  ]

  expect(texts).toEqual(['DONE for 3 of 4 shapes', 'DONE for 1,204 of 12,000 shapes', 'DONE'])
})
