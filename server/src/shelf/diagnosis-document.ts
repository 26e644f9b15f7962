/**
 * A checked diagnosis as the one document that the statement `shelve_diagnosis` takes: flat lists, one row an item.
 *
 * @module
 */
import type { Consent } from '@mooc-panorama/shared/bundle/consent.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { DiagnosedCategory, Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'

export interface Arrival {
  /** Random; the public id of the diagnosis. */
  id: string
  institutionId: number
  /** SHA-256 of the zip. */
  digest: string
  bytes: number
  termsVersion: string
  /** What was agreed to; kept as it was sent. */
  consent?: Consent
  manifest: Manifest
  diagnosis: Diagnosis
}

/** JSON text. */
export function diagnosisDocument(arrival: Arrival, platform: Platform): string {
  const { id, institutionId, digest, bytes, termsVersion, consent, manifest, diagnosis } = arrival
  return JSON.stringify({
    id,
    institution: institutionId,
    digest,
    bytes,
    terms_version: termsVersion,
    consent,
    manifest,
    platform: platform.id,
    course: diagnosis.name.course,
    offering: diagnosis.name.offering,
    events: diagnosis.totals.events,
    courses: diagnosis.totals.courses,
    months: diagnosis.totals.months,
    malformed: diagnosis.malformed.map(({ cause, count }) => ({ cause, count })),
    redactions: diagnosis.redactions.map(({ path, rule, count }) => ({ path, rule, count })),
    categories: diagnosis.categories.map((category) => categoryRow(category, platform)),
    shapes: diagnosis.categories.flatMap(shapeRows),
    samples: diagnosis.categories.flatMap(sampleRows),
    fields: diagnosis.categories.flatMap(fieldRows),
  })
}

function categoryRow(category: DiagnosedCategory, platform: Platform): object {
  const facts = platform.factsOf(category, category.aliases)
  return {
    id: category.id,
    event_type: category.eventType,
    event_source: category.eventSource,
    family: facts.family,
    // What the platform's own reference describes today needs no description by the community.
    documentation: facts.documented === 'current' ? 'DONE' : 'TODO',
    evidence: facts.documentation_url,
    occurrences: category.occurrences,
    courses: category.courses,
    few_users: category.fewUsers,
    aliases: category.aliases,
    months: category.months,
    unshaped: category.unshaped,
    shapes: category.shapes.length,
  }
}

function shapeRows(category: DiagnosedCategory): object[] {
  return category.shapes.map(({ id, occurrences, firstMonth, lastMonth, shape }) => ({
    category: category.id,
    id,
    occurrences,
    first_month: firstMonth,
    last_month: lastMonth,
    entries: shape,
  }))
}

function sampleRows(category: DiagnosedCategory): object[] {
  return category.shapes.flatMap(({ id, samples }) =>
    samples.map(({ event }, position) => ({ category: category.id, shape: id, position, event })),
  )
}

function fieldRows(category: DiagnosedCategory): object[] {
  return category.fields.map(({ path, types, formats, occurrences, firstMonth, lastMonth }) => ({
    category: category.id,
    path,
    types,
    formats,
    occurrences,
    first_month: firstMonth,
    last_month: lastMonth,
  }))
}
