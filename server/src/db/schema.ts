/**
 * The tables as drizzle reads them. `migrations` makes them and says what a row is; a test compares the two.
 *
 * @module
 */
import { bigint, boolean, integer, json, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { Consent } from '@mooc-panorama/shared/bundle/consent.ts'
import type { Found, SampleTranslation, ShapeProof, StopCause } from '@mooc-panorama/shared/panorama/proof.ts'
import type { Status, StatusSubject, SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'

const whole = (name: string) => bigint(name, { mode: 'number' }).notNull()
const instant = (name: string) => timestamp(name, { withTimezone: true })

export const institutions = pgTable('institutions', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
})

export const maintainers = pgTable('maintainers', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
})

export const panoramaState = pgTable('panorama_state', {
  version: whole('version'),
  asOf: whole('as_of'),
  mergedAt: instant('merged_at'),
})

export const diagnoses = pgTable('diagnoses', {
  id: text('id').primaryKey(),
  institutionId: integer('institution_id').notNull(),
  platform: text('platform').notNull(),
  course: text('course').notNull(),
  offering: text('offering').notNull(),
  digest: text('digest').notNull(),
  bytes: whole('bytes'),
  termsVersion: text('terms_version').notNull(),
  receivedAt: instant('received_at').notNull(),
  state: text('state').$type<'live' | 'replaced'>().notNull(),
  replacedBy: text('replaced_by'),
  replaces: text('replaces'),
  manifest: json('manifest').$type<Record<string, unknown>>().notNull(),
  malformed: json('malformed').$type<{ cause: string; count: number }[]>().notNull(),
  redactions: json('redactions').$type<{ path: string; rule: string; count: number }[]>().notNull(),
  events: whole('events'),
  courses: integer('courses').notNull(),
  months: text('months').array().notNull(),
  categories: integer('categories').notNull(),
  newCategories: integer('new_categories').notNull(),
  newShapes: integer('new_shapes').notNull(),
  mergeId: whole('merge_id'),
  consent: json('consent').$type<Consent>(),
})

export const withdrawals = pgTable('withdrawals', {
  diagnosisId: text('diagnosis_id').primaryKey(),
  digest: text('digest').notNull(),
  withdrawnAt: instant('withdrawn_at').notNull(),
})

export const categories = pgTable('categories', {
  id: text('id').primaryKey(),
  platform: text('platform').notNull(),
  eventType: text('event_type').notNull(),
  eventSource: text('event_source').notNull(),
  family: text('family').notNull(),
  documentation: text('documentation').$type<Status>().notNull(),
  supportWord: text('support_word').$type<Status>().notNull(),
  shapesPassing: integer('shapes_passing').notNull(),
  /** Follows from the proof and the word. */
  support: text('support').$type<SupportStatus>().notNull(),
  discoveredAt: instant('discovered_at').notNull(),
})

export const categoryTotals = pgTable('category_totals', {
  categoryId: text('category_id').primaryKey(),
  frequency: whole('frequency'),
  courses: integer('courses').notNull(),
  institutions: integer('institutions').notNull(),
  datasets: integer('datasets').notNull(),
  shapes: integer('shapes').notNull(),
  firstMonth: text('first_month'),
  lastMonth: text('last_month'),
  fewUsers: boolean('few_users').notNull(),
})

export const counts = pgTable('counts', {
  diagnosisId: text('diagnosis_id').notNull(),
  categoryId: text('category_id').notNull(),
  occurrences: whole('occurrences'),
  aliases: text('aliases').array().notNull(),
  months: text('months').array().notNull(),
  unshaped: whole('unshaped'),
  shapes: integer('shapes').notNull(),
  isNew: boolean('is_new').notNull(),
})

export const shapes = pgTable('shapes', {
  id: text('id').primaryKey(),
  entries: text('entries').array().notNull(),
})

export const shapeCounts = pgTable('shape_counts', {
  diagnosisId: text('diagnosis_id').notNull(),
  categoryId: text('category_id').notNull(),
  shapeId: text('shape_id').notNull(),
  occurrences: whole('occurrences'),
  firstMonth: text('first_month'),
  lastMonth: text('last_month'),
})

export const samples = pgTable('samples', {
  diagnosisId: text('diagnosis_id').notNull(),
  categoryId: text('category_id').notNull(),
  shapeId: text('shape_id').notNull(),
  position: integer('position').notNull(),
  event: text('event').notNull(),
})

export const shapeProofs = pgTable('shape_proofs', {
  categoryId: text('category_id').notNull(),
  shapeId: text('shape_id').notNull(),
  samplesVersion: integer('samples_version').notNull(),
  provenVersion: integer('proven_version').notNull(),
  translation: text('translation'),
  outcome: text('outcome').$type<ShapeProof['outcome']>(),
  proof: json('proof').$type<Found | { stopped_by: StopCause }>(),
  provedAt: instant('proved_at'),
})

export const translatedSamples = pgTable('translated_samples', {
  categoryId: text('category_id').notNull(),
  shapeId: text('shape_id').notNull(),
  translation: json('translation').$type<SampleTranslation>().notNull(),
})

export const fields = pgTable('fields', {
  diagnosisId: text('diagnosis_id').notNull(),
  categoryId: text('category_id').notNull(),
  path: text('path').notNull(),
  types: text('types').array().notNull(),
  formats: text('formats').array().notNull(),
  occurrences: whole('occurrences'),
  firstMonth: text('first_month'),
  lastMonth: text('last_month'),
})

export const categoryNews = pgTable('category_news', {
  diagnosisId: text('diagnosis_id').notNull(),
  categoryId: text('category_id').notNull(),
  kind: text('kind').$type<'discovered' | 'new-shape'>().notNull(),
  shapes: integer('shapes').notNull(),
  at: instant('at').notNull(),
})

export const statusChanges = pgTable('status_changes', {
  id: whole('id'),
  categoryId: text('category_id').notNull(),
  subject: text('subject').$type<StatusSubject>().notNull(),
  fromStatus: text('from_status').$type<SupportStatus>().notNull(),
  toStatus: text('to_status').$type<SupportStatus>().notNull(),
  reason: text('reason').notNull(),
  evidence: text('evidence'),
  maintainerId: integer('maintainer_id'),
  at: instant('at').notNull(),
})
