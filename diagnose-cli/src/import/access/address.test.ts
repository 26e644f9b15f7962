import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, isAfter } from './address.ts'

test.each([
  ['0.0.0.0', 0n, 0xffff_0000_0000n],
  ['10.31.7.112', 0n, 0xffff_0a1f_0770n],
  ['::', 0n, 0n],
  ['::1', 0n, 1n],
  ['::ffff:10.31.7.112', 0n, 0xffff_0a1f_0770n],
  ['2001:db8::ff00:42:8329', 0x2001_0db8_0000_0000n, 0x0000_ff00_0042_8329n],
  ['2001:DB8:0:0:1:0:0:1', 0x2001_0db8_0000_0000n, 0x0001_0000_0000_0001n],
  ['fe80::', 0xfe80_0000_0000_0000n, 0n],
])('%s is a number', (text, high, low) => {
  expect(addressOf(text)).toEqual({ high, low })
})

test.each(['', 'zora', '10.31.7', '10.31.7.256', '10.31.7.112, 10.0.0.1', 'fe80::1%eth0', '1::2::3', '10.31.7.112:80'])(
  '"%s" is no address',
  (text) => {
    expect(addressOf(text)).toBeUndefined()
  },
)

test('an IPv6 address may be written in short or at length', () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.ipV4(), (six, four) => {
      const { high, low } = addressOf(six) ?? { high: -1n, low: -1n }
      const digits = ((high << 64n) | low).toString(16).padStart(32, '0')

      expect(addressOf(digits.replace(/.{4}(?=.)/g, '$&:'))).toEqual({ high, low })
      expect(addressOf(`::ffff:${four}`)).toEqual(addressOf(four))
    }),
  )
})

test('addresses follow one another', () => {
  const inOrder = ['::', '10.0.0.1', '10.0.0.2', '2001:db8::', '2001:db8::1', '2001:db9::'].map((text) =>
    addressOf(text),
  )
  for (const [index, address] of inOrder.entries()) {
    const former = inOrder[index - 1]
    if (address === undefined || former === undefined) continue
    expect([isAfter(address, former), isAfter(former, address), isAfter(address, address)]).toEqual([
      true,
      false,
      false,
    ])
  }
})
