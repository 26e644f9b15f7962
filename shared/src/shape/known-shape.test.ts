import { expect, test } from 'vitest'
import { knownShape } from './known-shape.ts'
import { schemaText } from './schema-text.ts'
import { shapeId, type Shape } from './shape.ts'

const shapeOf = (...keys: string[]): Shape => [' object', ...keys.map((key) => `${key} string` as const)]

test('equal shapes are known together, and others are not', () => {
  const [one, same, other] = [shapeOf('known', 'once'), shapeOf('known', 'once'), shapeOf('known')]
  const id = shapeId(one)

  expect(knownShape(same)).toBe(knownShape(one))
  expect([shapeId(same), shapeId(other) === id]).toEqual([id, false])
  expect(JSON.parse(schemaText(other))).toMatchObject({ required: ['known'] })
})

test('beyond four million characters all are forgotten, and what follows from them is the same again', () => {
  const first = shapeOf('forgotten')
  const before = { ...knownShape(first), id: shapeId(first), schema: schemaText(first) }
  for (let i = 0; i < 5; i++) knownShape(shapeOf(`${i}`.repeat(1_000_000)))
  const again = shapeOf('forgotten')

  expect(knownShape(again)).not.toBe(knownShape(first))
  expect({ id: shapeId(again), schema: schemaText(again) }).toEqual(before)
})
