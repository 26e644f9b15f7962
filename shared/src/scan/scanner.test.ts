import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent } from '../../../test/builders/events.ts'
import { anEventOfShape, floodLines, usualTypes } from '../../../test/builders/floods.ts'
import { emptyPartial, limitsAlone } from '../diagnosis/merge.ts'
import { Accumulator } from '../diagnosis/merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import { ownLine } from '../diagnosis/sample-line.ts'
import { defaultScanSettings } from '../diagnosis/scan-settings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createLineScanner } from './line-scanner.ts'
import type { MakeScanner } from './scanner.ts'
import { createWasmScanner } from './wasm-scanner.ts'

const usual = defaultScanSettings({ low: 3, high: 5 })
const smallTables = { places: 4_096, answers: 4_096, tallies: 64, shapes: 64, sampleBytes: 400_000 }
const makers: [string, MakeScanner][] = [
  ['the reference', createLineScanner],
  ['WASM', (platform, settings) => createWasmScanner(platform, settings, smallTables)],
]

const bytesOf = (line: string) => new TextEncoder().encode(`${line}\n`)

/** Several scanners that hand over to one state and take in its limits, as threads do. */
function scannedByTurns(
  turns: readonly (readonly [scanner: number, lines: readonly string[]])[],
  settings: ScanSettings,
  make: MakeScanner,
): PartialDiagnosis {
  const scanners = [0, 1].map(() => make(edx, settings))
  const merged = emptyPartial(settings)
  const accumulator = new Accumulator(merged, settings)
  for (const [which, lines] of turns) {
    const scanner = scanners[which] ?? scanners[0]!
    for (const line of lines) scanner.push(bytesOf(line))
    accumulator.merge(scanner.handOver(), ownLine)
    scanner.takeIn(limitsAlone(merged, settings))
  }
  for (const scanner of scanners) accumulator.merge(scanner.finish())
  accumulator.settle()
  return merged
}

function scanned(lines: readonly string[], settings: ScanSettings): PartialDiagnosis {
  const scanner = createLineScanner(edx, settings)
  for (const line of lines) scanner.push(bytesOf(line))
  return scanner.finish()
}

const aLine = fc.oneof(
  fc
    .tuple(fc.constantFrom(...usualTypes.slice(0, 4)), fc.nat(30), fc.oneof(fc.nat(50), fc.nat(1_500)))
    .map(([eventType, shape, agentBytes]) => anEventOfShape(eventType, shape, agentBytes)),
  fc.tuple(fc.nat(20), fc.nat(4)).map(([name, shape]) => anEventOfShape(`strange.name.${'x'.repeat(name)}`, shape)),
  fc.nat(20).map((name) => JSON.stringify(anEvent({ event_type: `no name ${name}` }))),
)
const turns = fc.array(fc.tuple(fc.nat(1), fc.array(aLine, { minLength: 1, maxLength: 15 })), { maxLength: 8 })
const bounds = fc.record({
  maxShapes: fc.integer({ min: 1, max: 30 }),
  maxShapeBytes: fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 150_000 })),
  maxCandidates: fc.integer({ min: 1, max: 10 }),
})

test.each(makers)(
  'floods by turns with one set of limits are what one scan finds: %s',
  { timeout: 30_000 },
  (_, make) => {
    fc.assert(
      fc.property(turns, bounds, (parts, small) => {
        const settings = { ...usual, ...small }
        const all = parts.flatMap(([, lines]) => lines)

        expect(scannedByTurns(parts, settings, make)).toEqual(scanned(all, settings))
      }),
      { numRuns: 80 },
    )
  },
)

test.each(makers)('who knows the limits keeps only what has a place: %s', (_, make) => {
  const settings = { ...usual, maxShapes: 50 }
  const flood = floodLines(['play_video'], 2_000)
  const alone = make(edx, settings)
  for (const line of flood.slice(0, 1_500)) alone.push(bytesOf(line))
  const limits = limitsAlone(alone.handOver(), settings)

  const other = make(edx, settings)
  other.takeIn(limits)
  for (const line of flood.slice(1_500)) other.push(bytesOf(line))
  const { categories, events } = other.finish()

  const kept = [...categories.values()].map(({ shapes }) => shapes.size)
  expect(kept).toEqual([expect.toSatisfy((size: number) => size > 5 && size < 30)]) // a third of 50, more or less
  expect(events).toBe(500)
})
