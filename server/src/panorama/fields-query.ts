/**
 * The field table of a category: which paths its events have, how often, and of which types.
 *
 * @module
 */
import { sql } from 'drizzle-orm'
import type { EventField } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { ShapeType } from '@mooc-panorama/shared/shape/shape.ts'
import type { Db } from '../db/database.ts'

/** @param shaped the category's events whose shape was kept: what presence is measured against */
export async function fieldsQuery(db: Db, categoryId: string, shaped: number): Promise<EventField[]> {
  const rows = await db.execute<FieldRow>(sql`
    with lines as (
      select * from fields where category_id = ${categoryId}
    ), types_of as (
      select path, array_agg(distinct type order by type) as types from lines, unnest(types) as type group by path
    ), formats_of as (
      select path, array_agg(distinct format order by format) as formats
      from lines, unnest(formats) as format group by path
    )
    select path, coalesce(types_of.types, '{}') as types, coalesce(formats_of.formats, '{}') as formats,
      sum(occurrences)::float8 as occurrences, min(first_month) as first_month, max(last_month) as last_month
    from lines left join types_of using (path) left join formats_of using (path)
    group by path, types_of.types, formats_of.formats
    order by path
    limit ${maxFields}`)
  return rows.map(({ path, types, formats, occurrences, first_month, last_month }) => ({
    path,
    types,
    formats,
    presence: shaped === 0 ? 0 : Math.min(1, occurrences / shaped),
    ...(first_month !== null && { first_month }),
    ...(last_month !== null && { last_month }),
  }))
}

const maxFields = 5_000

interface FieldRow extends Record<string, unknown> {
  path: string
  /** Checked when the bundle was taken in. */
  types: ShapeType[]
  formats: string[]
  occurrences: number
  first_month: string | null
  last_month: string | null
}
