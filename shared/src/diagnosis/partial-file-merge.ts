/**
 * Merges partial states that were written, as their reader gives them: only parts of one run, and each file once.
 *
 * @module
 */
import type { ProblemCode } from '../base/problem.ts'
import { emptyPartial } from './merge.ts'
import { Accumulator } from './merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import type { PartialSink } from './partial-file-reader.ts'
import { partialFileLimits, type PartialInput, type PartialMaking } from './partial-making.ts'
import type { WrittenPartial } from './partial-file-writer.ts'
import { hashKeyOf } from './run-key.ts'

export interface PartialMergeOptions {
  toolVersion: string
  /** Whether this program scans with these settings; they come from the file. */
  isUsual(settings: PartialMaking['settings']): boolean
  /** Whether a file may be counted more than once. */
  allowRepeats: boolean
}

export interface MergedPartials extends WrittenPartial {
  settings: ScanSettings
}

export class PartialMerge implements PartialSink {
  private readonly options: PartialMergeOptions
  private making: PartialMaking | undefined
  private settings: ScanSettings | undefined
  private partial: PartialDiagnosis | undefined
  private accumulator: Accumulator | undefined
  private readonly inputs: PartialInput[] = []
  private readonly places = new Set<string>()
  private readonly states = new Set<string>()
  private leftOut = 0

  constructor(options: PartialMergeOptions) {
    this.options = options
  }

  begin(making: PartialMaking): ProblemCode | undefined {
    if (this.making !== undefined) return differenceOf(this.making, making)
    if (making.toolVersion !== this.options.toolVersion) return 'partial.other-version'
    if (!this.options.isUsual(making.settings)) return 'partial.other-settings'
    this.making = making
    this.settings = { ...making.settings, hashKey: hashKeyOf(making.key.text) }
    this.partial = emptyPartial(this.settings)
    this.accumulator = new Accumulator(this.partial, this.settings)
    return undefined
  }

  input(input: PartialInput): ProblemCode | undefined {
    const { place, bytes } = input
    if (place !== undefined && this.isRepeated(this.places, `${place} ${bytes}`)) return 'partial.repeated'
    if (this.inputs.length >= partialFileLimits.files) return 'partial.too-large'
    this.inputs.push(input)
    return undefined
  }

  piece(piece: PartialDiagnosis): void {
    this.accumulator?.merge(piece)
  }

  /** What came through pipes has no place; the same state twice is told by its sum. */
  end({ leftOut, lines, sha256 }: { leftOut: number; lines: number; sha256: string }): ProblemCode | undefined {
    if (lines > 0 && this.isRepeated(this.states, sha256)) return 'partial.repeated'
    this.leftOut += leftOut
    const areCounts = [this.partial?.bytes, this.partial?.lines, this.leftOut].every(Number.isSafeInteger)
    return areCounts ? undefined : 'partial.too-large'
  }

  /** All that was merged; `undefined` where there was nothing. */
  merged(): MergedPartials | undefined {
    const { making, settings, partial, inputs, leftOut } = this
    this.accumulator?.settle()
    if (making === undefined || settings === undefined || partial === undefined) return undefined
    return { making, settings, partial, inputs, leftOut }
  }

  private isRepeated(seen: Set<string>, thing: string): boolean {
    const isKnown = seen.has(thing)
    seen.add(thing)
    return isKnown && !this.options.allowRepeats
  }
}

/** Platform and vocabulary are those of the reader. */
function differenceOf(one: PartialMaking, other: PartialMaking): ProblemCode | undefined {
  if (one.toolVersion !== other.toolVersion) return 'partial.other-version'
  if (one.key.text !== other.key.text) return 'partial.other-key'
  return isSame(one.settings, other.settings) ? undefined : 'partial.other-settings'
}

function isSame(one: PartialMaking['settings'], other: PartialMaking['settings']): boolean {
  const names = Object.keys(one) as (keyof typeof one)[] // of a value that this program has made
  return names.every((name) => one[name] === other[name])
}
