import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { oddLine } from '../../../test/builders/odd-lines.ts'
import { packedState, unpackedState } from './packed-state.ts'

const stateOf = (lines: readonly Uint8Array[]) => {
  const scanner = createLineScanner(edx, defaultScanSettings({ low: 1, high: 2 }))
  for (const line of lines) scanner.push(Uint8Array.of(...line, 10))
  return scanner.finish()
}

test('a state is the same on the other side', () => {
  fc.assert(
    fc.property(fc.array(oddLine, { maxLength: 20 }), (lines) => {
      const state = stateOf(lines)

      expect(unpackedState(structuredClone(packedState(state)))).toEqual(state)
      expect(state).toEqual(stateOf(lines))
    }),
  )
})
