import { expect, test } from 'vitest'
import { TokenTable } from './token-table.ts'

test('tokens of all events are told from those of the event that is being replaced', () => {
  const tokens = new TokenTable()
  tokens.add('{"name":"Mirela Voss"}')
  tokens.startEvent()
  tokens.addOwn('voss 4711')

  expect(['mirela_1', 'VOSS', 'a-4711', 'other'].map((text) => tokens.has(text))).toEqual([true, true, true, false])
  expect(['mirela_1', 'VOSS', 'a-4711', 'other'].map((text) => tokens.hasOwn(text))).toEqual([false, true, true, false])
})

test('what was the own token of another event is no longer one', () => {
  const tokens = new TokenTable()
  tokens.startEvent()
  tokens.addOwn('mirela')
  tokens.startEvent()

  expect(tokens.hasOwn('mirela')).toBe(false)
  expect(tokens.has('mirela')).toBe(false)
})

test('own tokens of an event whose tokens are known are asked for only where one may have been met', () => {
  const tokens = new TokenTable()
  tokens.add('mirela voss 4711')
  tokens.add('other 2024')
  const told: string[] = []
  const own = {
    mayHold: (token: string) => 'mirela voss 4711'.includes(token),
    tell: (add: (text: string) => void) => {
      told.push('asked')
      add('mirela voss 4711')
    },
  }
  tokens.startEvent(own)

  expect([tokens.hasOwn('nobody'), tokens.has('other'), tokens.hasOwn('other'), told.length]).toEqual([
    false,
    true,
    false,
    0,
  ])
  expect([tokens.hasOwn('VOSS'), tokens.hasOwn('x-4711'), tokens.hasOwn('2024')]).toEqual([true, true, false])
  expect(told).toEqual(['asked'])
})

test('tokens behind percent escapes count', () => {
  const tokens = new TokenTable()
  tokens.add('a=%6Direla&b=100%')
  tokens.add('x%2Dvoss%3D')

  expect(['mirela', '6direla', 'voss'].map((text) => tokens.has(text))).toEqual([false, true, true])
})

test('words of the surrogates themselves are never avoided, and a token can be added alone', () => {
  const tokens = new TokenTable()
  tokens.add('user host example')
  tokens.addToken('zork')

  expect(['user_1', 'host', 'example', 'zork'].map((text) => tokens.has(text))).toEqual([false, false, false, true])
})

test('numbers that most events hold are not avoided, whoever has them', () => {
  const tokens = new TokenTable()
  for (let number = 1_000; number < 5_501; number++) tokens.add(`n ${number}`)
  tokens.startEvent()
  tokens.addOwn('1000')

  expect(tokens.has('1001')).toBe(false)
  expect(tokens.has('1000')).toBe(true)
})

test('a hundred thousand tokens are all found, and no others', () => {
  const tokens = new TokenTable()
  for (let n = 0; n < 100_000; n++) tokens.add(`zork${n}x`)

  const found = Array.from({ length: 200_000 }, (_, n) => tokens.has(`zork${n}x`))

  expect(found.every((isFound, n) => isFound === n < 100_000)).toBe(true)
})
