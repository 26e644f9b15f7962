import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOf } from '../base/hash.ts'
import { rankOfLine } from '../base/line-rank.ts'
import { scannerInstance, type ScannerHost } from './scanner-exports.ts'

const unasked = (): never => {
  throw new Error('ranks ask nothing')
}
const host: ScannerHost = {
  irregularLine: unasked,
  newPlace: unasked,
  placeWord: unasked,
  tallyOf: unasked,
  monthOf: unasked,
  meaningOf: unasked,
  newShape: unasked,
  flush: unasked,
}

function setUpInstance() {
  const wasm = scannerInstance(host)
  wasm.setUp(16, 16, 16, 16, 1, 1_000, 10, 0)
  return wasm
}

test('WASM ranks texts and lines as TypeScript does, with any key, whatever stands behind them', () => {
  const wasm = setUpInstance()
  const place = wasm.reserve(1_000)
  const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ minLength: 60, maxLength: 600 }))
  fc.assert(
    fc.property(bytes, word, word, fc.nat(255), (text, low, high, behind) => {
      const memory = new Uint8Array(wasm.memory.buffer)
      memory.fill(behind, place, place + 900)
      memory.set(text, place)
      wasm.setKeys(low, high)

      expect(wasm.rankOfBytes(place, text.length)).toBe(rankOf(text, { low, high }))
      expect(wasm.rankOfLine(place, text.length)).toBe(rankOfLine(text, { low, high }))
    }),
  )
})

test('the largest words are multiplied and added up exactly', () => {
  const wasm = scannerInstance(host)
  const place = wasm.reserve(2_000)
  const text = new Uint8Array(1_600).fill(255)
  new Uint8Array(wasm.memory.buffer).set(text, place)
  wasm.setKeys(0, 0)

  expect(wasm.rankOfBytes(place, text.length)).toBe(rankOf(text, { low: 0, high: 0 }))
})
