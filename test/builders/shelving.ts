/**
 * Diagnoses made by hand, for tests of the shelf's statement: small, and free to choose every figure.
 *
 * @module
 */
import { sha256Hex, type ShortId } from '@mooc-panorama/shared/base/digest.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { DiagnosedCategory, Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { fieldTable } from '@mooc-panorama/shared/shape/field-table.ts'
import { shapeId, type Shape } from '@mooc-panorama/shared/shape/shape.ts'
import type { Sql } from '../../server/src/db/database.ts'
import { shelveDiagnosis, type Shelved } from '../../server/src/shelf/shelve-diagnosis.ts'

export interface CategoryPlan {
  eventType: string
  eventSource?: string
  /** Occurrences of each shape; the shape is chosen by its place. */
  shapes?: readonly number[]
  months?: readonly string[]
  courses?: number
  fewUsers?: boolean
  unshaped?: number
  /** Samples of each shape, as JSON text; by default one that is no whole event. */
  samples?: readonly (readonly string[])[]
}

const paths = ['event', 'time', 'name', 'username', 'session', 'page']

/** Another shape for each number up to 68: the first ones differ in fields, the others in types. */
export function aShape(number: number): Shape {
  const types = Math.max(0, number - paths.length + 1)
  const fields = paths
    .slice(0, number + 1)
    .map((path, i) => `${path} ${(types >> i) & 1 ? 'number' : 'string'}` as const)
  return [' object', ...fields].sort() as Shape
}

export function aCategory(plan: CategoryPlan): DiagnosedCategory {
  const { eventType, eventSource = 'browser', shapes = [1], months = ['2016-01'], courses = 1 } = plan
  const key = { platform: edx.id, eventType, eventSource }
  const span = { firstMonth: months[0], lastMonth: months.at(-1) }
  const seen = shapes
    .map((occurrences, number) => ({ occurrences, number, shape: aShape(number), ...span }))
    .filter(({ occurrences }) => occurrences > 0)
  const shaped = seen.reduce((sum, { occurrences }) => sum + occurrences, 0)
  return {
    ...key,
    id: categoryId(key),
    occurrences: shaped + (plan.unshaped ?? 0),
    courses,
    fewUsers: plan.fewUsers ?? false,
    fewNetworks: false,
    aliases: [],
    months: [...months],
    unshaped: plan.unshaped ?? 0,
    shapes: seen.map(({ number, ...shape }) => {
      const id: ShortId = shapeId(shape.shape)
      const samples = plan.samples?.[number] ?? [`{"event_type": "${eventType}", "n": 1.0}`]
      return { ...shape, id, samples: samples.map((event) => ({ event })) }
    }),
    fields: fieldTable(seen, new Map()),
  }
}

export interface DatasetPlan {
  course?: string
  offering?: string
  categories: readonly CategoryPlan[]
}

export function aPlannedDiagnosis({ course = 'optics', offering = '2016', categories }: DatasetPlan): Diagnosis {
  const diagnosed = categories.map(aCategory)
  const events = diagnosed.reduce((sum, { occurrences }) => sum + occurrences, 0)
  return {
    name: { institution: 'northlake', course, offering },
    totals: {
      bytes: 1,
      lines: events,
      events,
      blank: 0,
      comments: 0,
      repairedUtf8: 0,
      malformed: 0,
      categories: diagnosed.length,
      shapes: diagnosed.reduce((sum, { shapes }) => sum + shapes.length, 0),
      courses: Math.max(0, ...diagnosed.map(({ courses }) => courses)),
      months: [...new Set(diagnosed.flatMap(({ months }) => months))].sort(),
      files: 1,
      damagedFiles: 0,
      suppressedCategories: 0,
      suppressedEvents: 0,
    },
    malformed: [],
    categories: diagnosed,
    keptValues: [],
    redactions: [],
  }
}

/** Shelves it for an institution as the upload does; the digest follows from the plan, unless one is given. */
export function shelve(
  sql: Sql,
  institutionId: number,
  plan: DatasetPlan,
  digest = sha256Hex(JSON.stringify(plan)),
): Promise<Shelved | 'held-by-another'> {
  const diagnosis = aPlannedDiagnosis(plan)
  // What the statement keeps of the manifest it does not read.
  const manifest = { name: diagnosis.name, totals: diagnosis.totals } as Manifest
  return shelveDiagnosis(sql, { institutionId, digest, bytes: 1, termsVersion: '2026-1', manifest, diagnosis }, edx)
}

/** @returns its id */
export async function anInstitution(sql: Sql, slug: string): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    insert into institutions (slug, name) values (${slug}, ${`University of ${slug}`}) returning id`
  return row?.id ?? 0
}
