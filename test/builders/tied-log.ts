/**
 * Random logs in which many events of a learner have the same time, so that only the order of the input says what comes
 * first.
 *
 * @module
 */
import type fc from 'fast-check'
import type { TrackingEvent } from './events.ts'
import { learnersLog } from './learners-log.ts'

/** Times to the day. */
export const tiedLog: fc.Arbitrary<TrackingEvent[]> = learnersLog.map((events) =>
  events.map((event) => ({ ...event, time: `${String(event.time).slice(0, 10)}T12:00:00Z` })),
)
