import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEventOfShape, floodLines, usualLines, usualTypes } from '../../../test/builders/floods.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createLineScanner } from '../scan/line-scanner.ts'
import type { MakeScanner } from '../scan/scanner.ts'
import { createWasmScanner } from '../scan/wasm-scanner.ts'
import { categoryKey } from './category.ts'
import { bytesOfKept } from './merge-figures.ts'
import { emptyPartial, mergePartial } from './merge.ts'
import { PoolRanks } from './merge-ranks.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'
import { defaultScanSettings } from './scan-settings.ts'
import { sharesOf } from './water-level.ts'

const usual = defaultScanSettings({ low: 3, high: 5 })
const small = { ...usual, maxShapes: 100, maxShapeBytes: 1_000_000 }
const smallTables = { places: 4_096, answers: 4_096, tallies: 64, shapes: 64, sampleBytes: 400_000 }

const scanners: [string, MakeScanner][] = [
  ['the reference', createLineScanner],
  ['WASM', (platform, settings) => createWasmScanner(platform, settings, smallTables)],
]

function scanned(lines: readonly string[], settings: ScanSettings, make: MakeScanner): PartialDiagnosis {
  const scanner = make(edx, settings)
  for (const line of lines) scanner.push(new TextEncoder().encode(`${line}\n`))
  return scanner.finish()
}

/** Shapes of each event type. */
function shapesOf({ categories }: PartialDiagnosis): Map<string, number> {
  return new Map([...categories.values()].map(({ eventType, shapes }) => [eventType, shapes.size]))
}

const allUsual: [string, number][] = usualTypes.map((eventType) => [eventType, 3])

test.each(scanners)('who floods one event type takes no shape of another: %s', (_name, make) => {
  const flood = floodLines(['play_video'], 3_000)
  for (const lines of [
    [...flood, ...usualLines()],
    [...usualLines(), ...flood],
  ]) {
    const partial = scanned(lines, small, make)

    expect(shapesOf(partial)).toEqual(new Map([...allUsual, ['play_video', 55]]))
    expect(partial.events).toBe(3_045)
  }
})

test.each(scanners)('nor does who sends few large events: %s', (_name, make) => {
  const partial = scanned([...usualLines(), ...floodLines(['play_video'], 300, 60_000)], usual, make)
  const { play_video: flooded, ...others } = Object.fromEntries(shapesOf(partial))

  expect(others).toEqual(Object.fromEntries(allUsual))
  expect(flooded).toBeGreaterThan(150)
  expect(flooded).toBeLessThan(180) // 32 MB of 180 kB each
})

test.each(scanners)('where several event types are flooded they share what the others leave: %s', (_name, make) => {
  const flooded = ['play_video', 'problem_reset', 'problem_graded']
  const partial = scanned([...floodLines(flooded, 1_000), ...usualLines()], small, make)
  const { play_video: a, problem_reset: b, problem_graded: c, ...others } = Object.fromEntries(shapesOf(partial))

  expect(others).toEqual(Object.fromEntries(allUsual))
  expect([a, b, c].toSorted()).toEqual([18, 18, 19])
})

/** Few event types, many shapes, lines of many lengths; each line with the part of the log that it is in. */
const aFlood = fc.record({
  lines: fc.array(
    fc.tuple(
      fc
        .tuple(
          fc.oneof({ weight: 3, arbitrary: fc.constant('play_video') }, fc.constantFrom(...usualTypes.slice(0, 6))),
          fc.nat(30),
          fc.oneof(fc.nat(50), fc.nat(1_500)),
        )
        .map(([eventType, shape, agentBytes]) => anEventOfShape(eventType, shape, agentBytes)),
      fc.nat(3),
    ),
    { minLength: 1, maxLength: 80 },
  ),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  settings: fc
    .record({
      maxShapes: fc.integer({ min: 1, max: 40 }),
      maxShapeBytes: fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 150_000 })),
      samplesPerShape: fc.integer({ min: 1, max: 3 }),
    })
    .map((bounds) => ({ ...usual, ...bounds })),
  making: fc.constantFrom(...scanners.map(([, make]) => make)),
})

test('what is kept does not depend on split, order or scanner', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(aFlood, ({ lines, order, settings, making }) => {
      const all = lines.map(([line]) => line)
      const whole = scanned(all, settings, createLineScanner)
      const merged = emptyPartial(settings)
      for (const part of order) {
        const own = lines.filter(([, of]) => of === part).map(([line]) => line)
        mergePartial(merged, scanned(own, settings, making), settings)
      }

      expect(merged).toEqual(whole)
      expect(scanned(all.toReversed(), settings, making)).toEqual(whole)
    }),
    { numRuns: 150 },
  )
})

test('what is kept is what the shares of the whole log leave', () => {
  fc.assert(
    fc.property(aFlood, ({ lines, settings }) => {
      const log = lines.map(([line]) => line)
      const unbounded = scanned(log, { ...settings, maxShapes: 1e4, maxShapeBytes: 32e6 }, createLineScanner)
      const bounded = scanned(log, settings, createLineScanner)

      expect(keptIn(bounded)).toEqual(keptOf(unbounded, settings))
      const kept = [...bounded.categories.values()].flatMap(({ shapes }) => [...shapes.values()])
      expect(kept.length).toBeLessThanOrEqual(settings.maxShapes)
      expect(kept.reduce((sum, shape) => sum + bytesOfKept(shape, settings), 0)).toBeLessThanOrEqual(
        settings.maxShapeBytes,
      )
    }),
    { numRuns: 150 },
  )
})

function keptIn({ categories }: PartialDiagnosis): unknown {
  return new Map(
    [...categories].map(([key, { shapes, unshaped }]) => [key, { kept: new Set(shapes.keys()), unshaped }]),
  )
}

/** The rule in plain words, for a state that has everything. */
function keptOf({ categories }: PartialDiagnosis, settings: ScanSettings): unknown {
  const { maxShapes, maxShapeBytes, hashKey } = settings
  const ranks = new PoolRanks(hashKey)
  const costOf = (shape: PartialShape) => Math.max(bytesOfKept(shape, settings) * maxShapes, maxShapeBytes)
  const ranked = (category: PartialCategory) =>
    [...category.shapes]
      .map(([sum, shape]) => ({ sum, shape, rank: ranks.ofShape(categoryKey(category), sum) }))
      .sort((a, b) => a.rank - b.rank)
  const costs = [...categories].map(([key, category]) => {
    const cost = ranked(category).reduce((sum, { shape }) => sum + costOf(shape), 0)
    return { key, rank: ranks.ofName(key), cost }
  })
  const shares = sharesOf(costs, maxShapes * maxShapeBytes, 2 * maxShapeBytes)
  return new Map(
    [...categories].map(([key, category]) => {
      let before = 0
      const kept = ranked(category).filter(({ shape }) => (before += costOf(shape)) <= (shares.get(key) ?? Infinity))
      const shaped = kept.reduce((sum, { shape }) => sum + shape.occurrences, 0)
      return [key, { kept: new Set(kept.map(({ sum }) => sum)), unshaped: category.occurrences - shaped }]
    }),
  )
}
