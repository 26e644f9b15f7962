import { expect, test } from 'vitest'
import { spaceOf } from './surrogate-space.ts'

test.each([
  ['a1b2c3d4', 'surrogate.hex', 13],
  ['a1b2c3d4e5f60718', 'surrogate.hex', 29],
  ['a1b2c3d4-e5f6-0718-a1b2-c3d4e5f60718', 'surrogate.hex', 93],
  ['ab1cd2ef3gh', 'surrogate.token', 22],
  ['data:;base64,ABCDEFGH', 'surrogate.token', 9],
  ['data:;base64,ABCD', 'surrogate.token', 0],
  ['user_1234', 'surrogate.user name', undefined],
])('the space of %s (%s) has %s bits', (text, rule, bits) => {
  expect(spaceOf(text, rule)).toBe(bits)
})
