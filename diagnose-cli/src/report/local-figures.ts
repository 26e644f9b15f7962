/**
 * Figures that stay with the owner of the log, in `local/figures.json`: what a bundle has no place for, and what
 * `--min-count` left out of it. Names are shown by the same rules as in the bundle.
 *
 * @module
 */
import * as z from 'zod'
import { plainJson } from '@mooc-panorama/shared/base/plain-json.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { diagnosisLimits } from '@mooc-panorama/shared/diagnosis/limits.ts'
import { nameCandidates } from '@mooc-panorama/shared/diagnosis/name-candidates.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'

const count = z.int().min(0)
const name = z.string().max(2_000)

const figuresSchema = z.strictObject({
  format: z.literal(1),
  /** Of the diagnosis beside it: figures of another one say nothing about it. */
  totals: z.strictObject({ bytes: count, lines: count, events: count }),
  /** Rising; events without a readable time are in none. */
  months: z.array(z.strictObject({ month: z.string().regex(/^[0-9]{4}-[0-9]{2}$/), events: count })).max(200_000),
  /** Files of the searched folders that were not read, since they are no logs. */
  leftOutFiles: count,
  /** Most frequent first. */
  categories: z
    .array(
      z.strictObject({
        id: z.string().max(20),
        eventType: name,
        eventSource: name,
        occurrences: count,
        bytes: count,
        /** Other values of its field `name`, with how often they were seen; all are names of the vocabulary. Rising. */
        aliases: z.array(z.strictObject({ name, count })).max(10_000),
        /** Also those that the bundle does not show. */
        shapes: count,
        /** False where `--min-count` left it out. */
        isShown: z.boolean(),
      }),
    )
    .max(100_000),
})

export type LocalFigures = z.infer<typeof figuresSchema>

export interface FiguresFacts {
  platform: Platform
  /** Those that the partial state was made with. */
  settings: ScanSettings
  leftOutFiles: number
}

export function localFigures(
  partial: PartialDiagnosis,
  diagnosis: Diagnosis,
  { platform, settings, leftOutFiles }: FiguresFacts,
): LocalFigures {
  const { bytes, lines, events } = diagnosis.totals
  const shown = new Set<string>(diagnosis.categories.map(({ id }) => id))
  const { categories } = nameCandidates(partial, platform, settings, diagnosisLimits, diagnosis.approvals)
  return {
    format: 1,
    totals: { bytes, lines, events },
    months: [...partial.months]
      .map(([month, own]) => ({ month, events: own }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    leftOutFiles,
    categories: [...categories.values()]
      .map((category) => {
        const { eventType, eventSource, occurrences, shapes } = category
        const id = categoryId(category)
        return {
          id,
          eventType,
          eventSource,
          occurrences,
          bytes: category.bytes,
          aliases: [...category.aliases]
            .map(([alias, times]) => ({ name: alias, count: times }))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
          shapes: shapes.size,
          isShown: shown.has(id),
        }
      })
      .sort((a, b) => b.occurrences - a.occurrences || (a.id < b.id ? -1 : 1)),
  }
}

export function figuresText(figures: LocalFigures): string {
  return `${JSON.stringify(figures, null, 1)}\n`
}

/** @returns `undefined` where the text is no such file, or one of another diagnosis: a report can do without it */
export function figuresOf(text: string, { totals }: Pick<Diagnosis, 'totals'>): LocalFigures | undefined {
  const { success, data } = figuresSchema.safeParse(plainJson(text))
  if (!success) return undefined
  const isOfIt = (['bytes', 'lines', 'events'] as const).every((figure) => data.totals[figure] === totals[figure])
  return isOfIt ? data : undefined
}

/** Without what `--min-count` left out: a report that is written elsewhere may be passed on. */
export function passableFigures(figures: LocalFigures): LocalFigures {
  return { ...figures, categories: figures.categories.filter(({ isShown }) => isShown) }
}
