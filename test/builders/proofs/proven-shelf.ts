/**
 * A running shelf whose rules are run on what it is given, and what its pages and its API then say.
 *
 * @module
 */
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { StartOptions } from '../../../server/src/start.ts'
import { anEvent, type TrackingEvent } from '../events.ts'
import { aShelf, type TestShelf } from '../shelf.ts'
import { anInstitution, shelve, type CategoryPlan, type DatasetPlan } from '../shelving.ts'
import { untilProven } from './until-proven.ts'

export interface ProvenShelf extends TestShelf {
  /** Shelves a diagnosis, and waits until all is proven. @returns its id */
  give(plan: DatasetPlan): Promise<string>
  settled(): Promise<void>
  /** What the shelf knows of an event of the browser. */
  event(eventType: string): Promise<EventPage>
  get<T>(path: string): Promise<T>
  /** Of the one institution. */
  institution: number
}

/** @param options may be changed before a restart */
export async function aProvenShelf(
  options: StartOptions = {},
  environment: Record<string, string> = {},
): Promise<ProvenShelf> {
  Object.assign(options, { limits: { requestsPerMinute: 100_000, uploadsPerDay: 100_000 }, logLevel: 'silent' })
  const shelf = await aShelf(environment, options)
  const { sql } = shelf.database
  const institution = await anInstitution(sql, 'northlake')
  const get = async <T>(path: string) => (await (await fetch(`${shelf.url}${path}`)).json()) as T // our own answer
  const settled = () => untilProven(shelf.url)
  return Object.assign(shelf, {
    institution,
    get,
    settled,
    event: (eventType: string) =>
      get<EventPage>(`/v1/events/${categoryId({ platform: 'edx', eventType, eventSource: 'browser' })}`),
    give: async (plan: DatasetPlan) => {
      const shelved = await shelve(sql, institution, plan)
      await settled()
      return shelved === 'held-by-another' ? '' : shelved.diagnosis
    },
  })
}

/** An event that a rule translates. */
export function good(change: TrackingEvent = {}): string {
  return JSON.stringify(anEvent({ event_type: 'play_video', name: 'play_video', ...change }))
}

/** An event without a time: no row can be made of it. */
export const bad = good({ time: undefined })

/** The event `play_video`, each of its shapes with these samples. */
export function played(...samples: readonly string[][]): CategoryPlan {
  return { eventType: 'play_video', shapes: samples.map(() => 1), samples }
}

/** What the history says that the shelf has done, newest first. */
export function toldBy({ history }: EventPage): string[] {
  return history.flatMap((entry) =>
    entry.kind === 'status' && entry.change.subject === 'support' && entry.change.maintainer === 'the shelf'
      ? [`${entry.change.from} → ${entry.change.to}: ${entry.change.reason}`]
      : [],
  )
}
