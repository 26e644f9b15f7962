import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { anEnrollment, aPageView, aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'
import { readBlocks } from '../../diagnose-cli/src/read/read-blocks.ts'
import { makeScanner } from '../../diagnose-cli/src/workers/make-scanner.ts'
import { ThreadScan } from '../../diagnose-cli/src/workers/thread-scan.ts'

/** More of them by hand: `MUTATIONS=10000 npx vitest run --project flows mutated-logs`. */
const numRuns = Number(process.env['MUTATIONS'] ?? 300)

const log = Buffer.from(
  `${logOf([aPlayVideo(), aProblemCheck(), anEnrollment(), aPageView('/courses/A/B/C/about')])}# comment\n\n`.repeat(4),
)

type Mutation = (bytes: Buffer) => Buffer

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

function splice(bytes: Buffer, at: number, removed: number, added: Uint8Array): Buffer {
  const from = Math.floor(at * bytes.length)
  return Buffer.concat([bytes.subarray(0, from), added, bytes.subarray(from + removed)])
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 9 })).map(
    ([at, added]): Mutation =>
      (bytes) =>
        splice(bytes, at, added.length, added),
  ),
  fc.tuple(place, fc.nat(5_000)).map(
    ([at, removed]): Mutation =>
      (bytes) =>
        splice(bytes, at, removed, new Uint8Array()),
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(
        '\ufeff',
        '\0'.repeat(9_000),
        '\r',
        '\r\n',
        '\n\n\n',
        '{"',
        '}{',
        '[{}]',
        'a,b,c\n',
        '\u2028',
        '"',
      ),
    )
    .map(
      ([at, added]): Mutation =>
        (bytes) =>
          splice(bytes, at, 0, Buffer.from(added)),
    ),
  fc.constant<Mutation>((bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r'), 'latin1')),
  fc.constant<Mutation>((bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ''), 'latin1')),
  fc.constant<Mutation>((bytes) => Buffer.concat([bytes, bytes])),
  fc.constant<Mutation>((bytes) => Buffer.concat([bytes, gzipSync(log)])),
)

/** Of the lines, of the packed file, or of both. */
const mutated = fc
  .record({
    ofLines: fc.array(mutation, { maxLength: 2 }),
    isPacked: fc.boolean(),
    ofFile: fc.array(mutation, { maxLength: 2 }),
    isStdin: fc.boolean(),
  })
  .map(({ ofLines, isPacked, ofFile, isStdin }) => {
    const lines = ofLines.reduce<Buffer>((bytes, change) => change(bytes), log)
    return {
      isStdin,
      bytes: isPacked ? ofFile.reduce<Buffer>((bytes, change) => change(bytes), gzipSync(lines)) : lines,
    }
  })

async function scan(bytes: Buffer, isStdin: boolean) {
  const name = isStdin ? '-' : 'tracking.log'
  const settings = defaultScanSettings({ low: 1, high: 2 })
  const scanning = new ThreadScan({ makeScanner, platform: edx, settings })
  const given: Buffer[] = []
  const reading = await readBlocks(name, blocksOf(bytes), {
    take: (chunk) => {
      given.push(Buffer.from(chunk))
      scanning.push(chunk)
    },
  })
  scanning.endFile()
  return { reading, partial: scanning.collect(), given: Buffer.concat(given) }
}

async function* blocksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** What zlib says of the file. */
function unpacked(bytes: Buffer): Buffer | 'damaged' | 'not-packed' {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return 'not-packed'
  try {
    return gunzipSync(bytes)
  } catch {
    return 'damaged'
  }
}

function linesOf(bytes: Buffer): number {
  const text = bytes.toString('latin1')
  return text.split('\n').length - (text === '' || text.endsWith('\n') ? 1 : 0)
}

test('however a file was changed, its lines are counted once and damage is told', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async ({ bytes, isStdin }) => {
      const { reading, partial, given } = await scan(bytes, isStdin)

      const malformed = [...partial.malformed.values()].reduce((sum, count) => sum + count, 0)
      expect(partial.events + malformed + partial.blank).toBe(partial.lines)
      expect(partial.lines).toBe(linesOf(given))
      expect(partial.bytes).toBe(given.length)
      const whole = unpacked(bytes)
      if (!reading.ok) expect(given).toHaveLength(0)
      else if (whole === 'not-packed') expect(given.equals(bytes)).toBe(true)
      else if (whole === 'damaged') expect(reading.value.isDamaged).toBe(true)
      else
        expect({ isDamaged: reading.value.isDamaged, isWhole: given.equals(whole) }).toEqual({
          isDamaged: false,
          isWhole: true,
        })
    }),
    { numRuns },
  )
})
