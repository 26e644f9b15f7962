import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Hex, sha256Sum } from '@mooc-panorama/shared/base/digest.ts'
import { systemDigest, systemSum } from './system-sum.ts'

test('the sum of the system is the one that a browser makes', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (pieces) => {
      const [ours, system] = [sha256Sum(), systemSum()]
      for (const piece of pieces) {
        ours.add(piece)
        system.add(piece)
      }

      expect(system.hex()).toBe(ours.hex())
    }),
  )
})

test('its digest of whole bytes is that of a browser as well', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(systemDigest(bytes)).toBe(sha256Hex(bytes))
    }),
  )
})
