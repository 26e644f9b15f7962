import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

function counting(mostKept?: number): { asked: string[]; ask: (text: string) => number } {
  const asked: string[] = []
  const ask = remembered((text) => asked.push(text), mostKept)
  return { asked, ask }
}

test('a text is worked out once', () => {
  const { asked, ask } = counting()

  expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1])
  expect(asked).toEqual(['a', 'b'])
})

test('no more answers are kept than were asked for', () => {
  const { asked, ask } = counting(2)
  for (const text of ['a', 'b', 'c', 'c', 'a']) ask(text)

  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('a long text is not kept', () => {
  const { asked, ask } = counting()
  const long = 'x'.repeat(501)
  ask(long)
  ask(long)

  expect(asked).toHaveLength(2)
})
