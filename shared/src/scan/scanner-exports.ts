/**
 * What the scanner's WASM shows (assembly/index.ts) and what it asks (assembly/host.ts). Addresses are positions in its
 * memory.
 *
 * @module
 */
import { compiledWasm, instanceOf, type WasmModule } from '../base/web-assembly.ts'
import type { GunzipExports } from './gunzip-walk.ts'
import { scannerWasm } from './scanner-wasm.gen.ts'

export interface ScannerExports extends GunzipExports {
  memory: { readonly buffer: ArrayBuffer }
  reserve(bytes: number): number
  setKeys(low: number, high: number): void
  /** @returns where the places of the path tree begin */
  setUp(
    places: number,
    answers: number,
    tallies: number,
    shapes: number,
    users: number,
    sampleBytes: number,
    longestKey: number,
    rankOfNobody: number,
  ): number
  makeSamples(records: number, lines: number, bytes: number, allBytes: number): void
  userPrefix(which: number): number
  makeCourseWord(length: number): number
  makePrefixMark(length: number): number
  listKeyWithDigit(key: number, length: number): number
  startScan(): void
  scanLines(start: number, end: number): number
  rankOfBytes(start: number, length: number): number
  rankOfLine(start: number, length: number): number
  clearCounters(): void
  countedLines(): number
  countedBlank(): number
  fieldKind(field: number): number
  fieldStart(field: number): number
  fieldEnd(field: number): number
  newTally(isCandidate: number, shapeWord: bigint, shapeLimit: number): number
  tallyTotal(): number
  tallyEvents(tally: number): number
  tallyLineBytes(tally: number): number
  tallyUnshaped(tally: number): number
  tallyUsers(tally: number): number
  tallyUser(tally: number, index: number): number
  tallyNetworks(tally: number): number
  tallyNetwork(tally: number, index: number): number
  pairSlots(): number
  nextMonth(slot: number): number
  nextCourse(slot: number): number
  monthTally(slot: number): number
  monthNumber(slot: number): number
  monthEvents(slot: number): number
  courseTally(slot: number): number
  courseRankAt(slot: number): number
  shapeTotal(): number
  shapeTally(record: number): number
  shapeEvents(record: number): number
  shapeLongest(record: number): number
  shapeFirstMonth(record: number): number
  shapeLastMonth(record: number): number
  sampleCount(record: number): number
  sampleRank(record: number, index: number): number
  sampleStart(record: number, index: number): number
  sampleEnd(record: number, index: number): number
}

export interface ScannerHost {
  irregularLine(start: number, end: number): void
  newPlace(parent: number, step: number, key: number, length: number): number
  placeWord(place: number): bigint
  tallyOf(): number
  monthOf(): number
  meaningOf(question: number, start: number, length: number): number
  newShape(record: number, tally: number, sum: bigint, pairs: number, count: number): number
  flush(): void
}

let compiled: WasmModule | undefined

/** An instance with a memory of its own; the module is compiled once. */
export function scannerInstance(host: ScannerHost): ScannerExports {
  compiled ??= compiledWasm(scannerWasm)
  return instanceOf<ScannerExports>(compiled, { host: { ...host } })
}
