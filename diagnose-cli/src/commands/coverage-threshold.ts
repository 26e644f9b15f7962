/**
 * `diagnose coverage --min`: what shares are asked for, and whether they are reached.
 *
 * @module
 */
import { InvalidArgumentError } from 'commander'
import type { Share } from '@mooc-panorama/shared/panorama/coverage.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { measures, type CoverageReport } from '../report/coverage-cells.ts'

export interface ThresholdFlags {
  min: readonly Threshold[]
  by: 'events' | 'categories'
}

/** `supported=95`. */
export interface Threshold {
  /** A measure, or the name of a tool. */
  measure: string
  percent: number
}

export const toolNames = edx.tools.map(({ tool }) => tool)

export function parseThreshold(text: string, thresholds: readonly Threshold[]): Threshold[] {
  const [, name = '', number = ''] = /^([A-Za-z0-9_.-]{1,60})=([0-9]{1,3}([.][0-9]{1,3})?)$/.exec(text) ?? []
  const measure = [...measures, ...toolNames].find((known) => known.toLowerCase() === name.toLowerCase())
  if (measure === undefined || Number(number) > 100) {
    throw new InvalidArgumentError(`Expected ${measures.join(', ')} or a tool, and per cent, such as supported=95.`)
  }
  return [...thresholds, { measure, percent: Number(number) }]
}

/** A share is compared as it is, not as it is shown: 94.96 % is below 95. */
export function thresholdCode(
  { classification, tools }: CoverageReport,
  { min, by }: ThresholdFlags,
  io: Io,
): ExitCode {
  const all = by === 'events' ? classification.totals.events : classification.rows.length
  const shares = new Map<string, Share>([
    ...measures.map((measure) => [measure, classification.coverage[measure]] as const),
    ...tools.map(({ coverage: own }) => [own.tool, own.kept] as const),
  ])
  const missed = min.filter(({ measure, percent }) => (shares.get(measure)?.[by] ?? 0) * 100 < percent * all)
  for (const { measure, percent } of missed) {
    const reached = all === 0 ? 0 : Math.floor(((shares.get(measure)?.[by] ?? 0) * 10_000) / all) / 100
    io.err(`${measure}: ${reached} % of ${by === 'events' ? 'events' : 'event types'}, below ${percent} %.`)
  }
  return missed.length === 0 ? exitCodes.done : exitCodes.threshold
}
