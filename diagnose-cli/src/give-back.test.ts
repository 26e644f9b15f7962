import { expect, test } from 'vitest'
import { giveBack } from './give-back.ts'

test('bytes that have memory of their own are gone, and a part of others stays', () => {
  const own = new Uint8Array(1_000)
  const part = new Uint8Array(2_000).subarray(500, 1_000)
  const scanned = new Uint8Array(new WebAssembly.Memory({ initial: 1 }).buffer, 8, 16)

  for (const bytes of [own, part, scanned]) giveBack(bytes)

  expect([own.length, part.length, scanned.length]).toEqual([0, 500, 16])
})
