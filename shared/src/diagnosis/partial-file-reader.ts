/**
 * Reads partial states that were written elsewhere: a piece at a time, in bounded memory, believing nothing.
 *
 * One stream may hold several, one behind the other. What comes of a state before its end may turn out to be part of a
 * damaged one: who takes the pieces throws all of them away where the reader finds a problem.
 *
 * @module
 */
import { sha256Sum } from '../base/digest.ts'
import type { Rank } from '../base/hash.ts'
import type { Problem, ProblemCode } from '../base/problem.ts'
import type { Platform } from '../platforms/platform.ts'
import { LineCutter } from '../scan/line-cutter.ts'
import type { PartialDiagnosis } from './partial.ts'
import { PartialBuilder } from './partial-file-builder.ts'
import { partialRecords, type PartialRecord, type RecordKind } from './partial-file-records.ts'
import { partialFileLimits, partialFormat, type PartialInput, type PartialMaking } from './partial-making.ts'
import { hashKeyOf, runKeyOf } from './run-key.ts'

export interface PartialSink {
  /** A state begins. @returns why it cannot be taken */
  begin(making: PartialMaking): ProblemCode | undefined
  /** @returns why it cannot be taken */
  input(input: PartialInput): ProblemCode | undefined
  /** A piece of the state: all of them merged are the state. */
  piece(piece: PartialDiagnosis): void
  /** The state has come whole. @returns why it cannot be taken */
  end(state: { leftOut: number; lines: number; sha256: string }): ProblemCode | undefined
}

/** Which records may follow. */
type Stage = 'outside' | 'inputs' | 'entries' | 'categories'
const allowed: Record<Stage, ReadonlySet<string>> = {
  outside: new Set<RecordKind>(['partial']),
  inputs: new Set<RecordKind>(['file', 'totals']),
  entries: new Set<RecordKind>(['entries', 'category', 'end']),
  categories: new Set<RecordKind>(['category', 'shape', 'sample', 'end']),
}

export class PartialReader {
  private readonly platform: Platform
  private readonly sink: PartialSink
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private readonly cutter = new LineCutter({
    line: (line) => this.readLine(line),
    tooLong: () => {
      this.line++
      this.stop(this.unreadable('partial.too-large'))
    },
  })
  private problem: Problem | undefined
  private line = 0
  private stage: Stage = 'outside'
  private builder: PartialBuilder | undefined
  private readonly newSum: typeof sha256Sum
  private sum: ReturnType<typeof sha256Sum>
  private records = 0
  private inputs = 0
  private isEnding = false
  /** Of the sample whose raw event is the next line. */
  private sampleRank: Rank | undefined
  private told = { leftOut: 0, lines: 0 }

  /** @param newSum a faster SHA-256, where the caller has one */
  constructor(platform: Platform, sink: PartialSink, newSum = sha256Sum) {
    this.platform = platform
    this.sink = sink
    this.newSum = newSum
    this.sum = newSum()
  }

  /** @returns the first problem; nothing more is taken then */
  push(chunk: Uint8Array): Problem | undefined {
    if (this.problem === undefined) this.cutter.push(chunk)
    return this.problem
  }

  /** The stream has ended. */
  end(): Problem | undefined {
    this.isEnding = true
    if (this.problem === undefined) this.cutter.endFile()
    if (this.line === 0) this.stop('partial.cut')
    if (this.stage !== 'outside') this.stop('partial.cut')
    return this.problem
  }

  private stop(code: ProblemCode): void {
    this.problem ??= { code, line: Math.max(1, this.line) }
  }

  private readLine(bytes: Uint8Array): void {
    if (this.problem !== undefined) return
    this.line++
    const fault = this.faultOf(bytes)
    if (fault !== undefined) this.stop(fault)
  }

  private faultOf(bytes: Uint8Array): ProblemCode | undefined {
    if (bytes.length > partialFileLimits.recordBytes) return this.unreadable('partial.too-large')
    if (this.sampleRank !== undefined) return this.takeSample(this.sampleRank, bytes)
    const record = this.recordOf(bytes)
    if (typeof record === 'string') return record
    if (record.record !== 'end') {
      this.addToSum(bytes)
      this.records++
    }
    return this.take(record)
  }

  private addToSum(line: Uint8Array): void {
    this.sum.add(line)
    this.sum.add(lineEnd)
  }

  private takeSample(rank: Rank, bytes: Uint8Array): ProblemCode | undefined {
    this.sampleRank = undefined
    this.addToSum(bytes)
    const fault = this.builder?.takeSample(rank, this.textOf(bytes))
    return fault !== undefined && this.isEnding ? 'partial.cut' : fault
  }

  /** @returns `undefined` where it is no UTF-8 */
  private textOf(bytes: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(bytes)
    } catch {
      return undefined
    }
  }

  private recordOf(bytes: Uint8Array): PartialRecord | ProblemCode {
    let value: unknown
    try {
      value = JSON.parse(this.decoder.decode(bytes))
    } catch {
      return this.unreadable(this.isEnding ? 'partial.cut' : 'partial.schema') // the error would quote the line
    }
    const kind = kindOf(value)
    if (kind === undefined || !allowed[this.stage].has(kind)) return this.unreadable('partial.schema')
    if (kind === 'partial' && formatOf(value) !== partialFormat) return 'partial.unsupported-format'
    const parsed = partialRecords[kind].safeParse(value)
    return parsed.success ? parsed.data : 'partial.schema'
  }

  /** What does not even begin like a partial state is none. */
  private unreadable(code: ProblemCode): ProblemCode {
    return this.line === 1 ? 'partial.not-a-partial' : code
  }

  private take(record: PartialRecord): ProblemCode | undefined {
    switch (record.record) {
      case 'partial':
        return this.begin(record)
      case 'file':
        return this.takeInput(record)
      case 'totals':
        this.stage = 'entries'
        this.told = { leftOut: record.leftOut, lines: record.lines }
        return this.builder?.takeTotals(record)
      case 'entries':
        return this.builder?.takeEntries(record)
      case 'category':
        this.stage = 'categories'
        return this.builder?.takeCategory(record)
      case 'shape':
        return this.builder?.takeShape(record)
      case 'sample':
        this.sampleRank = record.rank
        return undefined
      case 'end':
        return this.finish(record)
    }
  }

  private begin({ tool, platform, vocabulary, key, settings }: PartialRecord<'partial'>): ProblemCode | undefined {
    const runKey = runKeyOf(key)
    if (runKey === undefined) return 'partial.schema'
    const making = { toolVersion: tool, platform, vocabulary, key: runKey, settings }
    const isOurs = platform === this.platform.id && vocabulary === this.platform.vocabulary.version
    const refused = isOurs ? this.sink.begin(making) : 'partial.other-version'
    if (refused !== undefined) return refused
    const withKey = { ...settings, hashKey: hashKeyOf(key) }
    this.builder = new PartialBuilder(this.platform, withKey, (piece) => this.sink.piece(piece))
    this.stage = 'inputs'
    this.inputs = 0
    return undefined
  }

  private takeInput({ place, bytes, damaged }: PartialRecord<'file'>): ProblemCode | undefined {
    if (++this.inputs > partialFileLimits.files) return 'partial.too-large'
    return this.sink.input({ place: place ?? undefined, bytes, isDamaged: damaged })
  }

  private finish({ records, sha256 }: PartialRecord<'end'>): ProblemCode | undefined {
    if (records !== this.records || sha256 !== this.sum.hex()) return 'partial.digest-mismatch'
    const fault = this.builder?.finish() ?? this.sink.end({ ...this.told, sha256 })
    this.stage = 'outside'
    this.builder = undefined
    this.sum = this.newSum()
    this.records = 0
    return fault
  }
}

const lineEnd = new Uint8Array([10])

function kindOf(value: unknown): RecordKind | undefined {
  if (typeof value !== 'object' || value === null || !('record' in value)) return undefined
  const { record } = value
  return typeof record === 'string' && Object.hasOwn(partialRecords, record) ? (record as RecordKind) : undefined // a key of it
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
}
