/**
 * The mails that wait to be sent: one per merge that brought new categories.
 *
 * A mail is claimed before it is sent. If nothing is heard of a claimed one, nobody can say whether the list has it, so
 * it is `uncertain` and never sent again: at most once on the list.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

export interface Mail {
  id: string
  mergeId: number
  newCategories: number
}

/** A claim older than this has lost its sender. Sending gives up well before. */
const claimMinutes = 5

const maxDelaySeconds = 60

/** @returns the oldest mail that is due, now claimed */
export async function claimMail(sql: Sql): Promise<Mail | undefined> {
  await sql`
    update outbox set state = 'uncertain'
    where state = 'sending' and claimed_at < now() - make_interval(mins => ${claimMinutes})`
  const [row] = await sql<{ id: string; merge_id: string; new_categories: number }[]>`
    update outbox set state = 'sending', claimed_at = now(), attempts = attempts + 1
    where id = (
      select id from outbox where state = 'pending' and next_attempt_at <= now()
      order by merge_id limit 1 for update skip locked
    )
    returning id, merge_id, new_categories`
  return row && { id: row.id, mergeId: Number(row.merge_id), newCategories: row.new_categories }
}

/** At the start of the only sender, every claim is one of a sender that has died. */
export async function giveUpClaims(sql: Sql): Promise<void> {
  await sql`update outbox set state = 'uncertain' where state = 'sending'`
}

export async function settleMail(sql: Sql, id: string, state: 'sent' | 'uncertain' | 'void'): Promise<void> {
  await sql`
    update outbox set state = ${state}, sent_at = case when ${state} = 'sent' then now() end
    where id = ${id} and state = 'sending'`
}

/** The server has surely not taken it: later again, each time waiting twice as long, up to a minute. */
export async function returnMail(sql: Sql, id: string): Promise<void> {
  await sql`
    update outbox set state = 'pending',
      next_attempt_at = now() + make_interval(secs => least(power(2, least(attempts, 10)), ${maxDelaySeconds}))
    where id = ${id} and state = 'sending'`
}

/** Mails that are kept because no server is configured, each answered once, for the log. */
export async function unloggedMails(sql: Sql): Promise<Mail[]> {
  const rows = await sql<{ id: string; merge_id: string; new_categories: number }[]>`
    update outbox set subject_logged = true where state = 'pending' and not subject_logged
    returning id, merge_id, new_categories`
  return rows.map((row) => ({ id: row.id, mergeId: Number(row.merge_id), newCategories: row.new_categories }))
}

export interface AnnouncedCategory {
  id: string
  event_type: string
  event_source: string
}

/** The new categories of the merge that are still on the shelf, most frequent first. */
export async function announcedCategories(sql: Sql, { mergeId }: Mail): Promise<AnnouncedCategory[]> {
  return sql<AnnouncedCategory[]>`
    select categories.id, event_type, event_source
    from diagnoses
    join counts on diagnosis_id = diagnoses.id and is_new
    join categories on categories.id = category_id
    join category_totals on category_totals.category_id = categories.id
    where merge_id = ${mergeId}
    order by frequency desc, event_type, event_source
    limit 20000`
}
