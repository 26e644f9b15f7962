/**
 * Changes the documentation of a category, or what maintainers say of its support: one statement, which changes nothing
 * when somebody else was faster.
 *
 * @module
 */
import type { Status, StatusSubject } from '@mooc-panorama/shared/panorama/status.ts'
import type { Sql } from '../db/database.ts'

export interface StatusWish {
  categoryId: string
  subject: StatusSubject
  /** The status as the maintainer has seen it. */
  from: Status
  to: Status
  reason: string
  evidence: string | undefined
  maintainerId: number
}

/** @returns the moment of the change, or the status that the category has instead of `from`, or `unknown` */
export async function changeStatus(
  sql: Sql,
  wish: StatusWish,
): Promise<{ outcome: 'changed'; at: string } | { outcome: 'conflict'; current: Status } | { outcome: 'unknown' }> {
  const { categoryId, subject, from, to, reason, evidence = null, maintainerId } = wish
  const isDocumentation = subject === 'documentation'
  const [changed] = await sql<{ at: Date }[]>`
    with changed as (
      update categories set
        documentation = case when ${isDocumentation} then ${to} else documentation end,
        support_word = case when ${isDocumentation} then support_word else ${to} end
      where id = ${categoryId}
        and case when ${isDocumentation} then documentation else support_word end = ${from}
        and exists (select from category_totals where category_id = id)
      returning id
    ), counted as (
      update panorama_state set version = version + 1 where exists (select from changed)
    )
    insert into status_changes (category_id, subject, from_status, to_status, reason, evidence, maintainer_id, at)
    select id, ${subject}, ${from}, ${to}, ${reason}, ${evidence}, ${maintainerId},
      date_trunc('milliseconds', clock_timestamp())
    from changed
    returning at`
  if (changed !== undefined) return { outcome: 'changed', at: changed.at.toISOString() }
  const [category] = await sql<{ current: Status }[]>`
    select case when ${isDocumentation} then documentation else support_word end as current
    from categories join category_totals on category_id = id where id = ${categoryId}`
  return category === undefined ? { outcome: 'unknown' } : { outcome: 'conflict', current: category.current }
}
