import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPartial } from '../../../test/builders/bundles.ts'
import { bytesOfBlocks } from '../../../test/builders/lent-blocks.ts'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { writeBundle } from '../bundle/write-bundle.ts'
import { edx } from '../platforms/edx/edx.ts'
import { concludeDiagnosis } from './conclude.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import { PartialMerge, type MergedPartials, type PartialMergeOptions } from './partial-file-merge.ts'
import { settingsWithoutKey } from './partial-making.ts'
import { PartialReader } from './partial-file-reader.ts'
import { partialBytes, type WrittenPartial } from './partial-file-writer.ts'
import { hashKeyOf } from './run-key.ts'
import { defaultScanSettings } from './scan-settings.ts'

const key = { text: '5e'.repeat(32), isGiven: false }
const usual = defaultScanSettings(hashKeyOf(key.text))
/** So small that every bound is reached. */
const tiny = { ...usual, samplesPerShape: 2, maxCandidates: 2, maxShapes: 3, maxCourses: 2, minUsers: 5 }
const fewBytes = { ...tiny, maxCandidates: 50, maxShapes: 50, maxShapeBytes: 6_000, maxSampleBytes: 900 }

function stateOf(partial: PartialDiagnosis, change: Partial<WrittenPartial['making']> = {}): WrittenPartial {
  const settings = settingsWithoutKey(usual)
  const making = { toolVersion: '0.1.0', platform: 'edx', vocabulary: edx.vocabulary.version, key, settings, ...change }
  return { making, inputs: [], leftOut: 0, partial }
}

const bytesOf = (state: WrittenPartial): Buffer => bytesOfBlocks(partialBytes(state))

function mergedOf(files: readonly Uint8Array[], change: Partial<PartialMergeOptions> = {}): MergedPartials | string {
  const merge = new PartialMerge({ toolVersion: '0.1.0', isUsual: () => true, allowRepeats: false, ...change })
  for (const file of files) {
    const reader = new PartialReader(edx, merge)
    const problem = reader.push(file) ?? reader.end()
    if (problem !== undefined) return problem.code
  }
  return merge.merged() ?? 'nothing'
}

/** A log cut into shards, and the order in which a tree of merges takes them up: each step merges some of the front. */
const aTree = fc.record({
  lines: fc.array(fc.tuple(aLogLine, fc.nat(3)), { minLength: 1, maxLength: 20 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  steps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
  settings: fc.constantFrom<ScanSettings>(usual, tiny, fewBytes),
})

/** The partial state of some parts of a log, with an input file for each. */
function stateOfParts(lines: readonly [string, number][], parts: readonly number[], settings: ScanSettings) {
  const log = lines.filter(([, of]) => parts.includes(of)).map(([line]) => `${line}\n`)
  const inputs = parts.map((part) => ({ place: `${part}`.repeat(32), bytes: 1, isDamaged: false }))
  return { ...stateOf(aPartial(log.join(''), settings), { settings: settingsWithoutKey(settings) }), inputs }
}

function mergedShards({
  lines,
  order,
  steps,
  settings,
}: typeof aTree extends fc.Arbitrary<infer T> ? T : never): Buffer {
  let shards = order.map((part) => bytesOf(stateOfParts(lines, [part], settings)))
  for (const step of [...steps, order.length]) {
    const merged = mergedOf(shards.slice(0, step))
    if (typeof merged === 'string') throw new Error(merged)
    shards = [...shards.slice(step), bytesOf(merged)]
  }
  expect(shards).toHaveLength(1)
  return shards[0] ?? Buffer.alloc(0)
}

test('any split into shards and any tree of merges gives the bytes of one map', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(aTree, (tree) => {
      expect(mergedShards(tree)).toEqual(bytesOf(stateOfParts(tree.lines, tree.order, tree.settings)))
    }),
    { numRuns: 1_000 },
  )
})

test('the bundle of merged shards has the bytes of one run that wrote no partial state', () => {
  fc.assert(
    fc.property(aTree, (tree) => {
      const merged = mergedOf([mergedShards(tree)])
      if (typeof merged === 'string') throw new Error(merged)
      const whole = stateOfParts(tree.lines, tree.order, tree.settings).partial

      expect(bundleOf(merged.partial, tree.settings)).toEqual(bundleOf(whole, tree.settings))
    }),
    { numRuns: 100 },
  )
})

/** The files of the bundle; nothing where the log has no event. */
function bundleOf(partial: PartialDiagnosis, settings: ScanSettings): unknown {
  if (partial.events === 0) return undefined
  const name = { institution: 'northlake', course: 'all', offering: '2016' }
  const input = { files: 1, damagedFiles: 0 }
  const diagnosis = concludeDiagnosis(partial, { name, platform: edx, settings, minCount: 1, seed: key.text, input })
  const { samplesPerShape, minUsers } = settings
  const written = { samplesPerShape, minUsers, minCount: 1 }
  return writeBundle(diagnosis, { toolVersion: '0.1.0', seeded: false, platform: edx, settings: written })
}

const state = stateOf(aPartial(logOf([aPlayVideo()]), usual))
const other = stateOf(aPartial(logOf([aPlayVideo({ username: 'aster_lund' })]), usual))

test.each<[string, string, WrittenPartial]>([
  ['of another run', 'partial.other-key', stateOf(state.partial, { key: { text: '7', isGiven: true } })],
  ['of another version', 'partial.other-version', stateOf(state.partial, { toolVersion: '0.2.0' })],
  [
    'with more samples',
    'partial.other-settings',
    stateOf(state.partial, { settings: { ...state.making.settings, samplesPerShape: 9 } }),
  ],
])('a state %s is not merged', (_name, code, foreign) => {
  expect(mergedOf([bytesOf(other), bytesOf(foreign)])).toBe(code)
})

test('the first state must be of this version, with settings that this version has', () => {
  expect(mergedOf([bytesOf(state)], { toolVersion: '9.9.9' })).toBe('partial.other-version')
  expect(mergedOf([bytesOf(state)], { isUsual: () => false })).toBe('partial.other-settings')
  expect(mergedOf([])).toBe('nothing')
})

test('a state that ends with the sum of another is not merged', () => {
  const [lines, ofOther] = [state, other].map((each) =>
    bytesOf(each)
      .toString()
      .split(/^(?=\{"record":"end")/m),
  )
  const exchanged = Buffer.from(`${lines?.[0]}${ofOther?.[1]}`)

  expect(mergedOf([Buffer.from(lines?.join('') ?? '')])).toMatchObject({ partial: { events: 1 } })
  expect(mergedOf([exchanged])).toBe('partial.digest-mismatch')
})

test('a file that was counted before is told by its place and size, and may be counted again on demand', () => {
  const input = { place: 'a'.repeat(32), bytes: 7, isDamaged: false }
  const first = bytesOf({ ...state, inputs: [input] })
  const again = bytesOf({ ...other, inputs: [input] })
  const grown = bytesOf({ ...other, inputs: [{ ...input, bytes: 8 }] })

  expect(mergedOf([first, again])).toBe('partial.repeated')
  expect(mergedOf([first, grown])).toMatchObject({ partial: { events: 2 }, inputs: [{ bytes: 7 }, { bytes: 8 }] })
  expect(mergedOf([first, again], { allowRepeats: true })).toMatchObject({ partial: { events: 2 } })
})

test('the same state twice is told also where its lines came through a pipe; the state of no line may come often', () => {
  const pipe = bytesOf({ ...state, inputs: [{ place: undefined, bytes: 7, isDamaged: false }] })
  const empty = bytesOf(stateOf(aPartial('', usual)))

  expect(mergedOf([pipe, pipe])).toBe('partial.repeated')
  expect(mergedOf([pipe, empty, empty])).toMatchObject({ partial: { events: 1 } })
})

test('counts that no whole number can hold are refused', () => {
  const bytes = Number.MAX_SAFE_INTEGER - 10
  const large = (partial: PartialDiagnosis) => bytesOf({ ...state, partial: { ...partial, bytes } })

  expect(mergedOf([large(state.partial), large(other.partial)])).toBe('partial.too-large')
})
