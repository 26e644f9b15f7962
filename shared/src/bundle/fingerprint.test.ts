import { expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

test('a value is told by its kinds of characters and a digest that another report does not repeat', () => {
  expect(fingerprintOf('Mirela Voß 42', 'salt')).toEqual({
    shape: 'A1 a5 .1 A1 a1 é1 .1 92',
    digest: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  expect(fingerprintOf('mirela', 'salt').digest).not.toBe(fingerprintOf('mirela', 'other').digest)
})

test('without a salt nothing is told, and of a long value its beginning only', () => {
  expect(fingerprintOf('mirela', undefined)).toEqual({})
  expect(fingerprintOf('a1'.repeat(50), 'salt').shape).toBe('a1 91 a1 91 a1 91 a1 91 …')
})
