/**
 * The diagnosis that a checked bundle holds.
 *
 * @module
 */
import type { CategoryId } from '../diagnosis/category.ts'
import type { DiagnosedCategory, DiagnosedShape, Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Shape, ShapeId } from '../shape/shape.ts'
import { approvalsOf } from './approvals.ts'
import type { BundleContent } from './bundle-content.ts'
import type { SampleTexts } from './checks/samples.ts'
import type { ShapesFile } from './manifest.ts'

/** @param bundle whose checks found nothing: brands and the pairing of rows rest on them */
export function diagnosisOf(bundle: BundleContent, samples: SampleTexts): Diagnosis {
  const { manifest, shapes, classification, keptValues, redactions, malformed } = bundle
  return {
    name: manifest.name,
    totals: manifest.totals,
    malformed: malformed.map(({ cause, count }) => ({ cause, count })),
    categories: shapes.categories.map((category, i) => ({
      ...categoryOf(category, samples.get(category.id) ?? []),
      platform: manifest.platform,
      occurrences: classification[i]?.occurrences ?? 0,
      courses: classification[i]?.courses ?? 0,
    })),
    keptValues: keptValues.map(({ path, value, rule, count }) => ({ path, value, rule, count })),
    redactions: redactions.map(({ path, rule, count }) => ({ path, rule, count })),
    ...(manifest.withheld !== undefined && { withheld: manifest.withheld }),
    ...(manifest.anonymisation.approvals !== undefined && { approvals: approvalsOf(manifest) }),
  }
}

type CategoryShapes = ShapesFile['categories'][number]

function categoryOf(
  { id, event_type, event_source, few_users, few_networks, aliases, months, unshaped, shapes, fields }: CategoryShapes,
  samples: readonly string[][],
): Omit<DiagnosedCategory, 'platform' | 'occurrences' | 'courses'> {
  return {
    id: id as CategoryId,
    eventType: event_type,
    eventSource: event_source,
    fewUsers: few_users,
    fewNetworks: few_networks,
    aliases,
    months,
    unshaped,
    shapes: shapes.map((shape, i) => shapeOfRecord(shape, samples[i] ?? [])),
    fields: fields.map(({ first_month, last_month, ...field }) => ({
      ...field,
      firstMonth: first_month,
      lastMonth: last_month,
    })),
  }
}

function shapeOfRecord(
  { id, occurrences, first_month, last_month, entries }: CategoryShapes['shapes'][number],
  samples: readonly string[],
): DiagnosedShape {
  return {
    id: id as ShapeId,
    occurrences,
    firstMonth: first_month,
    lastMonth: last_month,
    shape: entries as string[] as unknown as Shape,
    samples: samples.map((event) => ({ event })),
  }
}
