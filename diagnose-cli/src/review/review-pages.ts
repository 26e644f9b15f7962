/**
 * What would be shared, event type by event type, with the rules that replaced what is not.
 *
 * @module
 */
import type { DiagnosedCategory, Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import {
  joinedTables,
  samplesIn,
  tablesOfSamples,
  type SampleTables,
} from '@mooc-panorama/shared/diagnosis/rule-tables.ts'

export interface ReviewPage {
  eventType: string
  eventSource: string
  occurrences: number
  fewUsers: boolean
  courses: number
  shapes: ReviewShape[]
  /** Paths of its fields, rising. */
  fields: string[]
  /** In its samples; empty where it is not known. */
  replaced: { path: string; rule: string; count: number }[]
  kept: { path: string; value: string; rule: string; count: number }[]
}

export interface ReviewShape {
  id: string
  occurrences: number
  fields: number
  /** JSON texts, as they would be shared. */
  samples: string[]
}

/** In the order of the diagnosis. */
export function reviewPages(diagnosis: Diagnosis, tables: SampleTables | undefined): ReviewPage[] {
  return diagnosis.categories.map((category) => pageOf(category, tables ?? new Map()))
}

function pageOf(category: DiagnosedCategory, tables: SampleTables): ReviewPage {
  const { eventType, eventSource, occurrences, fewUsers, courses, shapes, fields } = category
  const { keptValues, redactions } = joinedTables(tablesOfSamples(samplesIn([category]), tables))
  return {
    eventType,
    eventSource,
    occurrences,
    fewUsers,
    courses,
    shapes: shapes.map((shape) => ({
      id: shape.id,
      occurrences: shape.occurrences,
      fields: new Set(shape.shape.map((entry) => entry.slice(0, entry.indexOf(' ')))).size - 1,
      samples: shape.samples.map(({ event }) => event),
    })),
    fields: fields.map(({ path }) => path),
    replaced: redactions,
    kept: keptValues,
  }
}
