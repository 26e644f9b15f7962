/**
 * What every figure is measured against: all live diagnoses.
 *
 * @module
 */
import { sql } from 'drizzle-orm'
import type { Denominators } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Db } from '../db/database.ts'
import { stateQuery } from './state-query.ts'

export async function denominatorsQuery(db: Db): Promise<Denominators> {
  const [figures] = await db.execute<Omit<Denominators, 'as_of' | 'merged_at'>>(sql`
    select
      count(distinct institution_id)::int as institutions,
      count(*)::int as datasets,
      coalesce(sum(courses), 0)::float8 as courses,
      (select count(distinct month)::int from diagnoses, unnest(months) as month where state = 'live') as months,
      coalesce(sum(events), 0)::float8 as events,
      (select count(*)::int from category_totals) as categories
    from diagnoses where state = 'live'`)
  if (figures === undefined) throw new Error('a count gave no row')
  const { asOf, mergedAt } = await stateQuery(db)
  return { ...figures, as_of: asOf, ...(mergedAt !== undefined && { merged_at: mergedAt }) }
}
