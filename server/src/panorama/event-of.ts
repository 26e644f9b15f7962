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
export async function eventOf(db: Db, id: string, platform: Platform): Promise<EventPage> {
  const event = await eventQuery(db, id, platform)
  if (event === undefined) throw new Refusal('unknown-event')
  return event
}
