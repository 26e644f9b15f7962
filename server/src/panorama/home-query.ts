/**
 * What the front page shows.
 *
 * @module
 */
import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { unlisted } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { Coverage, HomePage } from '@mooc-panorama/shared/panorama/home-page.ts'
import { statusSubjects, statusesOf, type StatusSubject } from '@mooc-panorama/shared/panorama/status.ts'
import type { Db } from '../db/database.ts'
import { categories, categoryTotals } from '../db/schema.ts'
import { denominatorsQuery } from './denominators-query.ts'
import { diagnosesQuery } from './diagnoses-query.ts'
import { panoramaRow, selectPanorama } from './panorama-rows.ts'

const listed = 5

/** What may not be named is many event types together: nobody can look at it, describe it or support it. */
const isNamed = ne(categories.eventType, unlisted)

export async function homeQuery(db: Db): Promise<HomePage> {
  const [denominators, coverage, newest, mostWanted, recentDiagnoses] = await Promise.all([
    denominatorsQuery(db),
    Promise.all(statusSubjects.map((subject) => coverageQuery(db, subject))),
    selectPanorama(db)
      .where(isNamed)
      .orderBy(desc(categories.discoveredAt), desc(categoryTotals.frequency), asc(categories.id))
      .limit(listed),
    // Nobody supports it yet, and most institutions would profit.
    selectPanorama(db)
      .where(and(isNamed, eq(categories.support, 'TODO')))
      .orderBy(desc(categoryTotals.institutions), desc(categoryTotals.frequency), asc(categories.id))
      .limit(listed),
    diagnosesQuery(db, listed),
  ])
  return {
    denominators,
    coverage,
    newest: newest.map(panoramaRow),
    mostWanted: mostWanted.map(panoramaRow),
    recentDiagnoses,
  }
}

async function coverageQuery(db: Db, subject: StatusSubject): Promise<Coverage> {
  const column = { documentation: categories.documentation, support: categories.support }[subject]
  const rows = await db
    .select({
      status: column,
      categories: sql<number>`count(*)::int`,
      events: sql<number>`sum(${categoryTotals.frequency})::float8`,
    })
    .from(categories)
    .innerJoin(categoryTotals, eq(categoryTotals.categoryId, categories.id))
    .groupBy(column)
  const byStatus = statusesOf(subject).map(
    (status) => rows.find((row) => row.status === status) ?? { status, categories: 0, events: 0 },
  )
  return { subject, byStatus }
}
