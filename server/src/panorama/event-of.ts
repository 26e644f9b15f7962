/**
 * The category that an address names.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Db } from '../db/database.ts'
import { Refusal } from '../http/refusal.ts'
import { eventQuery } from './event-query.ts'

/** @throws {Refusal} `unknown-event` */
export async function eventOf(
  db: Db,
  id: string,
  platform: Platform,
  wanted: Parameters<typeof eventQuery>[3],
): Promise<EventPage> {
  const event = await eventQuery(db, id, platform, wanted)
  if (event === undefined) throw new Refusal('unknown-event')
  return event
}
