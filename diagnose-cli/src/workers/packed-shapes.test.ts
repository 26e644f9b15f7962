import { expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { packedShapes, unpackedShapes } from './packed-shapes.ts'

const known = '{"event_type":"a","event_source":"server","name":1}'
const other = '{"event_type":"a","event_source":"server"}'

const categoriesOf = (lines: readonly string[]) => {
  const scanner = createLineScanner(edx, defaultScanSettings({ low: 1, high: 2 }))
  for (const line of lines) scanner.push(Buffer.from(`${line}\n`))
  return [...scanner.finish().categories.values()]
}
const shapesOf = (lines: readonly string[]) =>
  new Map(categoriesOf(lines).flatMap(({ shapes }) => [...shapes].map(([sum, { shape }]) => [sum, shape] as const)))

test('a text that many shapes have crosses once', () => {
  const lines = ['a', 'b', 'c'].map((key) => `{"event_type":"${key}","event_source":"server","name":1}`)
  const { entries } = packedShapes(categoriesOf(lines), new Set())

  expect(entries.toSorted()).toEqual([' object', 'event_source string', 'event_type string', 'name number'])
})

test('a shape that the other side knows crosses as its sum', () => {
  const there = shapesOf([known])
  const categories = categoriesOf([known, other])
  const packed = packedShapes(categories, new Set(there.keys()))

  expect([...packed.places.keys()]).toEqual([...shapesOf([other]).keys()])
  expect([...unpackedShapes(structuredClone(packed), there)]).toEqual(categories.map(({ shapes }) => shapes))
})

test('a shape that has come without its entries is a bug', () => {
  const packed = packedShapes(categoriesOf([known]), new Set(shapesOf([known]).keys()))

  expect(() => [...unpackedShapes(packed, new Map())]).toThrow('without its entries')
})
