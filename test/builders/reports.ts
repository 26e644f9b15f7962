/**
 * Builders of reports, made of invented logs by the real way.
 *
 * @module
 */
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { localFigures } from '../../diagnose-cli/src/report/local-figures.ts'
import { reportOf, type Report } from '../../diagnose-cli/src/report/report.ts'
import { snapshotFrom } from '../../diagnose-cli/src/panorama/snapshot.ts'
import { aDiagnosis, aPartial, scanSettings } from './bundles.ts'

export interface ReportChange {
  partial?: PartialDiagnosis
  diagnosis?: Diagnosis
  minCount?: number
  leftOutFiles?: number
  /** Origin of the panorama, where its snapshot names one. */
  address?: string
  /** False where `local/` is gone. */
  hasFigures?: boolean
}

interface Statuses {
  documentation: Status
  support: Status
}

const known = new Map<string, Statuses>([
  ['play_video', { documentation: 'DONE', support: 'DONE' }],
  ['page_close', { documentation: 'PULL REQUEST', support: 'TODO' }],
  ['problem_check', { documentation: 'TODO', support: 'TODO' }],
])

/** A report of the usual log, with a panorama that lists three of its event types. */
export function aReport(change: ReportChange = {}): Report {
  const { partial = aPartial(), minCount = 1, leftOutFiles = 0, hasFigures = true } = change
  const diagnosis = change.diagnosis ?? aDiagnosis(partial, { minCount })
  const categories = diagnosis.categories.flatMap(({ id, eventType, eventSource }) => {
    const statuses = known.get(eventType)
    return statuses === undefined ? [] : [{ id, event_type: eventType, event_source: eventSource, ...statuses }]
  })
  return reportOf(diagnosis, {
    made: { toolVersion: '0.1.0', samplesPerShape: 3, minUsers: scanSettings.minUsers, minCount, seeded: false },
    figures: hasFigures
      ? localFigures(partial, diagnosis, { platform: edx, settings: scanSettings, leftOutFiles })
      : undefined,
    snapshot: snapshotFrom({
      date: '2026-11-20',
      categories,
      ...(change.address !== undefined && { address: change.address }),
    }),
    platform: edx,
  })
}

/** A diagnosis as large as they become: so many categories, each with so many shapes of forty fields. */
export function aLargeDiagnosis(categories: number, shapes: number): Diagnosis {
  const small = aDiagnosis()
  const [category] = small.categories
  const [shape] = category?.shapes ?? []
  if (category === undefined || shape === undefined) throw new Error('the usual log has a category')
  const fields = Array.from({ length: 40 }, (_, i) => `context.module.field_number_${i}`)
  return {
    ...small,
    categories: Array.from({ length: categories }, (_, i) => ({
      ...category,
      id: `large${String(i).padStart(5, '0')}` as typeof category.id, // ids are opaque to a report
      eventType: `edx.invented.family.of.events.number_${i}`,
      occurrences: 10 * (categories - i),
      shapes: Array.from({ length: shapes }, (_unused, k) => ({
        ...shape,
        id: `shape${String(k).padStart(5, '0')}` as typeof shape.id,
        shape: fields.map((path, n) => `${path} ${n % shapes === k ? 'number' : 'string'}` as const),
      })),
      fields: fields.map((path) => ({
        path,
        types: ['string', 'number'],
        formats: ['word'],
        occurrences: 5 * (categories - i),
        firstMonth: '2016-03',
        lastMonth: '2016-04',
      })),
    })),
  }
}
