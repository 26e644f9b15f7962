/**
 * The mails that wait to be sent: one per merge that brought new categories, or re-opened some by new shapes. A mail on
 * re-opened categories waits for the proofs of what the merge brought: most new shapes are translated, too.
 *
 * A mail is claimed before it is sent. If nothing is heard of a claimed one, nobody can say whether the list has it, so
 * it is `uncertain` and never sent again: at most once on the list.
 *
 * @module
 */
import type { SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'
import type { Sql } from '../db/database.ts'

export interface Mail {
  id: string
  mergeId: number
  newCategories: number
  /** Categories that its new shapes have re-opened, and that no proof has closed since. */
  reopened: number
}

interface MailRow {
  id: string
  merge_id: string
  new_categories: number
  reopened: number
}

/** A claim older than this has lost its sender. Sending gives up well before. */
const claimMinutes = 5

const maxDelaySeconds = 60

/** A proof that takes longer than this is not waited for. */
const proofMinutes = 2

/** @returns the oldest mail that is due, now claimed */
export async function claimMail(sql: Sql): Promise<Mail | undefined> {
  await sql`
    update outbox set state = 'uncertain'
    where state = 'sending' and claimed_at < now() - make_interval(mins => ${claimMinutes})`
  const [row] = await sql<MailRow[]>`
    update outbox set state = 'sending', claimed_at = now(), attempts = attempts + 1
    where id = (
      select id from outbox where state = 'pending' and next_attempt_at <= now() and ${isProven(sql)}
      order by merge_id limit 1 for update skip locked
    )
    returning ${mailColumns(sql)}`
  return row && mailOf(row)
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
  const rows = await sql<MailRow[]>`
    update outbox set subject_logged = true where state = 'pending' and not subject_logged and ${isProven(sql)}
    returning ${mailColumns(sql)}`
  return rows.map(mailOf).filter(({ newCategories, reopened }) => newCategories + reopened > 0)
}

function isProven(sql: Sql) {
  return sql`(not exists (select from reopened_by(merge_id)) or not awaits_proofs(diagnosis_id) or created_at < now() - make_interval(mins => ${proofMinutes}))`
}

function mailColumns(sql: Sql) {
  return sql`id, merge_id, new_categories, (select count(*)::int from reopened_by(merge_id)) as reopened`
}

function mailOf({ id, merge_id, new_categories, reopened }: MailRow): Mail {
  return { id, mergeId: Number(merge_id), newCategories: new_categories, reopened }
}

export interface AnnouncedCategory {
  id: string
  event_type: string
  event_source: string
  support: SupportStatus
  shapes_passing: number
  shapes: number
}

/** The new categories of the merge that are still on the shelf, most frequent first. */
export async function announcedCategories(sql: Sql, { mergeId }: Mail): Promise<AnnouncedCategory[]> {
  return sql<AnnouncedCategory[]>`
    select categories.id, event_type, event_source, support, shapes_passing, category_totals.shapes
    from diagnoses
    join counts on diagnosis_id = diagnoses.id and is_new
    join categories on categories.id = category_id
    join category_totals on category_totals.category_id = categories.id
    where merge_id = ${mergeId}
    order by frequency desc, event_type, event_source
    limit 20000`
}

/** Those that its new shapes have re-opened, most frequent first. */
export async function reopenedCategories(sql: Sql, { mergeId }: Mail): Promise<AnnouncedCategory[]> {
  return sql<AnnouncedCategory[]>`
    select categories.id, event_type, event_source, support, shapes_passing, category_totals.shapes
    from reopened_by(${mergeId}) as reopened
    join categories on categories.id = reopened.category_id
    join category_totals on category_totals.category_id = categories.id
    order by frequency desc, event_type, event_source
    limit 20000`
}
