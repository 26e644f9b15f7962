/**
 * Events that somebody may have meant who asked for one that the panorama does not have.
 *
 * @module
 */
import { asc, desc } from 'drizzle-orm'
import { nearestNames } from '@mooc-panorama/shared/base/nearest-names.ts'
import type { NamedEvent } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Db } from '../db/database.ts'
import { categories, categoryTotals } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'
import { selectPanorama } from './panorama-rows.ts'
import { namedEvent } from './related-events-query.ts'

/** Each is compared letter by letter, and anybody may ask. */
const compared = { events: 2_000, letters: 80 }
const listed = 5

/** @param spelled the text of an event that the word is compared with */
export async function nearestEvents(
  db: Db,
  word: string,
  spelled: (event: NamedEvent) => string = ({ event_type }) => event_type,
): Promise<NamedEvent[]> {
  if (word === '') return []
  const rows = await selectPanorama(db)
    .orderBy(desc(categoryTotals.frequency), asc(categories.id))
    .limit(compared.events)
  const events = Map.groupBy(rows.map(namedEvent), (event) => spelled(event).slice(0, compared.letters))
  const names = nearestNames(word.slice(0, compared.letters), events.keys(), listed)
  return names.flatMap((name) => events.get(name) ?? []).slice(0, listed)
}

/** @throws {Refusal} `unknown-event`, with the nearest events */
export async function refuseUnknown(...asked: Parameters<typeof nearestEvents>): Promise<never> {
  throw new Refusal('unknown-event', undefined, [], await nearestEvents(...asked))
}
