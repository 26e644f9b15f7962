import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oddLine } from '../../../test/builders/odd-lines.ts'
import { aPlayVideo } from '../../../test/builders/events.ts'
import { emptyPartial } from '../diagnosis/merge.ts'
import { Accumulator } from '../diagnosis/merge-bounds.ts'
import type { PartialDiagnosis } from '../diagnosis/partial.ts'
import { ownLine } from '../diagnosis/sample-line.ts'
import { defaultScanSettings } from '../diagnosis/scan-settings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createWasmScanner } from './wasm-scanner.ts'

const settings = { ...defaultScanSettings({ low: 1, high: 2 }), samplesPerShape: 2, maxSampleBytes: 2_000 }
const tables = { places: 4_096, answers: 4_096, tallies: 512, shapes: 1_024, sampleBytes: 8_000 }

const aScanner = () => createWasmScanner(edx, settings, tables)
const encoder = new TextEncoder()
const plays = (...users: number[]) =>
  encoder.encode(users.map((user) => `${JSON.stringify(aPlayVideo({ username: `user${user}` }))}\n`).join(''))
const samplesIn = ({ categories }: PartialDiagnosis) =>
  [...categories.values()].flatMap(({ shapes }) => [...shapes.values()].flatMap(({ samples }) => samples.things))

test('what was handed over in parts is, merged, what one state would have been', () => {
  const files = fc.array(fc.array(oddLine, { maxLength: 12 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(files, (parts) => {
      const [one, other] = [aScanner(), aScanner()]
      const merged = emptyPartial(settings)
      const accumulator = new Accumulator(merged, settings)
      for (const lines of parts) {
        for (const line of [...lines, Uint8Array.of()]) {
          for (const scanner of [one, other]) scanner.push(Uint8Array.of(...line, 10))
        }
        accumulator.merge(other.handOver(), ownLine) // the scanner goes on
      }
      accumulator.merge(other.finish())
      accumulator.settle()

      expect(merged).toEqual(one.finish())
    }),
    { numRuns: 60 },
  )
})

test('a state that was handed over leaves no place for most of the lines that come', () => {
  const scanner = aScanner()
  scanner.push(plays(...Array(200).keys()))
  const first = scanner.handOver()
  scanner.push(
    plays(
      ...Array(200)
        .keys()
        .map((user) => user + 200),
    ),
  )

  expect(samplesIn(first)).toHaveLength(2)
  expect(samplesIn(scanner.handOver()).length).toBeLessThan(2)
})

test('a state that was collected leaves nothing behind', () => {
  const scanner = aScanner()
  scanner.push(plays(1, 2, 3))
  scanner.handOver()
  scanner.collect()
  scanner.push(plays(4, 5, 6))
  const alone = aScanner()
  alone.push(plays(4, 5, 6))

  expect(scanner.collect()).toEqual(alone.collect())
})
