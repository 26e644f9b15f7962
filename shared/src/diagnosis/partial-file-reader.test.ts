import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfBlocks } from '../../../test/builders/lent-blocks.ts'
import { aLog, aPartial } from '../../../test/builders/bundles.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { sha256Hex } from '../base/digest.ts'
import { edx } from '../platforms/edx/edx.ts'
import { emptyPartial } from './merge.ts'
import { Accumulator } from './merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import { PartialReader, type PartialSink } from './partial-file-reader.ts'
import { settingsWithoutKey, type PartialInput, type PartialMaking } from './partial-making.ts'
import { partialBytes } from './partial-file-writer.ts'
import { hashKeyOf } from './run-key.ts'
import { defaultScanSettings } from './scan-settings.ts'

const key = { text: 'ab'.repeat(32), isGiven: false }
const usual = defaultScanSettings(hashKeyOf(key.text))
/** So small that names and shapes are folded. */
const tiny = { ...usual, samplesPerShape: 2, maxCandidates: 2, maxShapes: 3, maxCourses: 2, minUsers: 2 }
const inputs: PartialInput[] = [
  { place: 'c'.repeat(32), bytes: 70, isDamaged: true },
  { place: undefined, bytes: 3, isDamaged: false },
]

function makingOf(settings: ScanSettings = usual): PartialMaking {
  const { version: vocabulary } = edx.vocabulary
  return { toolVersion: '0.1.0', platform: 'edx', vocabulary, key, settings: settingsWithoutKey(settings) }
}

function written(partial: PartialDiagnosis, settings = usual): Buffer {
  return bytesOfBlocks(partialBytes({ making: makingOf(settings), inputs, leftOut: 2, partial }))
}

/** What a stream holds, merged; or what is wrong with it. */
function read(bytes: Uint8Array, chunkBytes = bytes.length, refuse: Partial<PartialSink> = {}) {
  const seen = { makings: [] as PartialMaking[], inputs: [] as PartialInput[], ends: [] as unknown[] }
  let partial: PartialDiagnosis | undefined
  let accumulator: Accumulator | undefined
  const reader = new PartialReader(edx, {
    begin: (making) => {
      seen.makings.push(making)
      const settings = { ...making.settings, hashKey: hashKeyOf(making.key.text) }
      partial ??= emptyPartial(settings)
      accumulator ??= new Accumulator(partial, settings)
      return undefined
    },
    input: (input) => void seen.inputs.push(input),
    piece: (piece) => accumulator?.merge(piece),
    end: (state) => void seen.ends.push(state),
    ...refuse,
  })
  for (let at = 0; at < bytes.length; at += chunkBytes) reader.push(bytes.subarray(at, at + chunkBytes))
  const problem = reader.end()
  return problem === undefined ? { ...seen, partial } : problem
}

/**
 * The records as they are after a change, with the sum that somebody would write who knows the format. The raw event of
 * a sample stands with it, as `line`.
 */
function forged(change: (records: Record<string, unknown>[]) => void): Buffer {
  const lines = written(aPartial(aLog(), usual)).toString().trimEnd().split('\n')
  const records: Record<string, unknown>[] = []
  for (let at = 0; at < lines.length - 1; at++) {
    const record = JSON.parse(lines[at] ?? '') as Record<string, unknown>
    records.push(record.record === 'sample' ? { ...record, line: lines[++at] } : record)
  }
  change(records)
  const text = records.map(({ line, ...record }) => `${JSON.stringify(record)}\n${lineEnded(line)}`).join('')
  const end = { record: 'end', records: records.length, sha256: sha256Hex(text) }
  return Buffer.from(`${text}${JSON.stringify(end)}\n`)
}

function lineEnded(line: unknown): string {
  return typeof line === 'string' ? `${line}\n` : ''
}

test('a partial state that was written is read as it was, whatever the pieces it comes in', () => {
  const partial = aPartial(aLog(), usual)
  const bytes = written(partial)
  const end = { leftOut: 2, lines: partial.lines, sha256: JSON.parse(lineOf(bytes, -1)).sha256 as string }

  for (const chunkBytes of [1, 7, 1_000, bytes.length]) {
    expect(read(bytes, chunkBytes)).toEqual({
      makings: [makingOf()],
      inputs: [inputs[1], inputs[0]],
      ends: [end],
      partial,
    })
  }
})

test('the first record says what must not be done with the file', () => {
  expect(lineOf(written(aPartial(aLog(), usual)), 0)).toContain(
    '"warning":"private: holds raw log lines; do not share"',
  )
})

test.each([
  ['within the bounds', usual],
  ['with every bound reached', tiny],
])('equal states are written as the same bytes, and what is read is equal: %s', (_name, settings) => {
  fc.assert(
    fc.property(fc.array(aLogLine, { maxLength: 40 }), fc.nat(40), (lines, cut) => {
      const logOf = (part: readonly string[]): string => part.map((line) => `${line}\n`).join('')
      const whole = aPartial(logOf(lines), settings)
      const turned = aPartial(logOf([...lines.slice(cut), ...lines.slice(0, cut)]), settings)
      const bytes = written(whole, settings)
      const answer = read(bytes)

      expect(written(turned, settings)).toEqual(bytes)
      expect(answer).toMatchObject({ inputs: [inputs[1], inputs[0]] })
      if ('partial' in answer && answer.partial !== undefined) expect(written(answer.partial, settings)).toEqual(bytes)
    }),
    { numRuns: 300 },
  )
})

test('several states may stand one behind the other', () => {
  const one = written(aPartial(aLog(), usual))

  const answer = read(Buffer.concat([one, one]), 100)

  expect(answer).toMatchObject({
    partial: { events: 2 * aPartial(aLog(), usual).events },
    makings: [{}, {}],
    ends: [{}, {}],
  })
})

test('a state that was cut anywhere is refused, and said to be cut once it was known to be one', () => {
  const bytes = written(aPartial(aLog(), usual))
  const places = Array.from({ length: 200 }, (_, i) => Math.floor((i * (bytes.length - 2)) / 199))

  // Without its last line end it is whole.
  expect(read(bytes.subarray(0, -1))).toHaveProperty('partial')
  for (const place of places) {
    const isKnown = place === 0 || place > bytes.indexOf('\n')
    expect(read(bytes.subarray(0, place))).toMatchObject({
      code: isKnown ? 'partial.cut' : expect.stringMatching(/^partial\.(cut|not-a)/),
    })
  }
})

test('a state with any byte changed is refused, and nothing of it is told', () => {
  const bytes = written(aPartial(aLog(), usual))
  fc.assert(
    fc.property(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const damaged = Buffer.from(bytes)
      damaged[place] = (damaged[place] ?? 0) ^ change

      const problem = read(damaged)
      expect(problem).toEqual({ code: expect.stringMatching(/^partial\./), line: expect.any(Number) })
    }),
    { numRuns: 500 },
  )
})

test.each<[string, string, (records: Record<string, unknown>[]) => unknown]>([
  ['another format', 'partial.unsupported-format', ([head]) => (head!.format = 2)],
  ['another vocabulary', 'partial.other-version', ([head]) => (head!.vocabulary = 'edx-1999-1')],
  ['another platform', 'partial.other-version', ([head]) => (head!.platform = 'constructor')],
  ['no key', 'partial.schema', ([head]) => (head!.key = 'short')],
  ['bounds above ours', 'partial.schema', ([head]) => ((head!.settings as Record<string, number>).maxShapes = 1e9)],
  ['no first record', 'partial.not-a-partial', (records) => records.shift()],
  ['a record of no kind', 'partial.schema', (records) => records.push({ record: '__proto__' })],
  ['a field too many', 'partial.schema', (records) => (kind(records, 'shape').more = 1)],
  ['a count below zero', 'partial.schema', (records) => (kind(records, 'category').bytes = -1)],
  ['a count that is no whole number', 'partial.schema', (records) => (kind(records, 'totals').lines = 1.5)],
  ['a count beyond 2^53', 'partial.schema', (records) => (kind(records, 'totals').bytes = 2 ** 53)],
  ['lines that do not add up', 'partial.counts', (records) => (kind(records, 'totals').lines = 1)],
  ['events that do not add up', 'partial.counts', (records) => (kind(records, 'shape').occurrences = 77)],
  ['fewer categories', 'partial.counts', (records) => records.splice(records.findLastIndex(isCategory))],
  ['a category twice', 'partial.schema', (records) => records.push(kind(records, 'category'))],
  ['a shape twice', 'partial.schema', (records) => records.push(...records.slice(records.findLastIndex(isShape)))],
  ['no user', 'partial.counts', (records) => (kind(records, 'category').users = [])],
  ['users not in order', 'partial.counts', (records) => (kind(records, 'category').users = [2, 1])],
  ['a name that is no name', 'partial.name', (records) => (kind(records, 'category').eventType = 'Mirela Voss <b>')],
  [
    'a name that waits, as one that passed',
    'partial.name',
    (records) => (named(records, 'candidate').naming = 'listed'),
  ],
  ['a name that waits, as a template', 'partial.name', (records) => (named(records, 'candidate').naming = 'template')],
  ['a key of no vocabulary', 'partial.name', (records) => (kind(records, 'entries').entries = ['mirela string'])],
  ['entries in no order', 'partial.schema', (records) => (kind(records, 'entries').entries as string[]).reverse()],
  ['a sample that is no JSON', 'partial.sample', (records) => (kind(records, 'sample').line = 'mirela')],
  ['a sample of another shape', 'partial.sample', (records) => (kind(records, 'sample').line = '{"name":"mirela"}')],
  ['an entry that is not in the list', 'partial.schema', (records) => (kind(records, 'shape').entries = [1e6])],
  ['places in no order', 'partial.schema', (records) => (kind(records, 'shape').entries as number[]).reverse()],
  ['a sample longer than its line', 'partial.counts', (records) => (kind(records, 'shape').longestLine = 1)],
  ['a sample that is nested deep', 'partial.sample', (records) => (kind(records, 'sample').line = '[{"a":'.repeat(30))],
  ['a limit that no shape is beyond', 'partial.counts', (records) => (kind(records, 'category').shapeLimit = 7)],
  ['a limit that a shape is beyond', 'partial.counts', (records) => limited(records, 'listed')],
  ['a limit of a name that waits', 'partial.counts', (records) => limited(records, 'candidate')],
  ['a limit that is no rank', 'partial.schema', (records) => (kind(records, 'category').shapeLimit = 2 ** 52)],
  ['a limit of no pool', 'partial.name', (records) => (kind(records, 'totals').limits = [['shapes', 7]])],
  [
    'a limit of no source',
    'partial.name',
    (records) => (kind(records, 'totals').limits = [['names of edx mirela', 7]]),
  ],
  ['totals twice', 'partial.schema', (records) => records.push(kind(records, 'totals'))],
  ['a record too long', 'partial.too-large', (records) => (kind(records, 'sample').line = 'x'.repeat(1_100_000))],
])('a forged state is refused: %s', (_name, code, change) => {
  const problem = read(forged(change))

  expect(problem).toEqual({ code, line: expect.any(Number) })
})

test('what is no partial state at all is told from one that is damaged', () => {
  expect(read(Buffer.from(aLog()))).toEqual({ code: 'partial.not-a-partial', line: 1 })
  expect(read(Buffer.alloc(20_000_000, 97))).toEqual({ code: 'partial.not-a-partial', line: 1 })
  expect(read(Buffer.from([0xff, 0xfe, 10]))).toEqual({ code: 'partial.not-a-partial', line: 1 })
})

test('who takes the states may refuse one', () => {
  const bytes = written(aPartial(aLog(), usual))

  expect(read(bytes, 50, { begin: () => 'partial.other-key' })).toEqual({ code: 'partial.other-key', line: 1 })
  expect(read(bytes, 50, { input: () => 'partial.repeated' })).toEqual({ code: 'partial.repeated', line: 2 })
})

function lineOf(bytes: Buffer, index: number): string {
  return bytes.toString().trimEnd().split('\n').at(index) ?? ''
}

const isCategory = ({ record }: Record<string, unknown>): boolean => record === 'category'
const isShape = ({ record }: Record<string, unknown>): boolean => record === 'shape'

function kind(records: Record<string, unknown>[], wanted: string): Record<string, unknown> {
  return records.find(({ record }) => record === wanted) ?? {}
}

function named(records: Record<string, unknown>[], wanted: string): Record<string, unknown> {
  return records.find(({ naming }) => naming === wanted) ?? {}
}

/** One more event, of a shape that was not kept. */
function limited(records: Record<string, unknown>[], naming: string): void {
  const counts = [kind(records, 'totals'), named(records, naming)] as Record<string, number>[]
  for (const field of ['lines', 'events']) counts[0]![field]!++
  for (const field of ['occurrences', 'unshaped']) counts[1]![field]!++
  counts[1]!.shapeLimit = 7
}
