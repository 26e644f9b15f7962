/**
 * Events that make a log richer in event types and shapes than any real one, to see what that costs.
 *
 * @module
 */
import type { TrackingEvent } from '../../builders/events.ts'

/** Fields of documented payloads: a shape is told by those of them that it has. */
const fields = [
  'answers',
  'attempts',
  'code',
  'correct_map',
  'currentTime',
  'failure',
  'grade',
  'id',
  'max_grade',
  'new',
  'new_time',
  'old',
  'old_time',
  'problem_id',
  'success',
  'type',
  'url',
]

/** Up to 2^17 shapes: the bits of `index` say which fields the payload has. */
export function payloadOfShape(index: number): TrackingEvent {
  return Object.fromEntries(fields.filter((_, bit) => ((index >> bit) & 1) === 1).map((field) => [field, 1]))
}

/** An event type that no vocabulary lists, of safe spelling. */
export function eventTypeOf(index: number): string {
  return `bench.extra.${index
    .toString(26)
    .split('')
    .map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)])
    .join('')}`
}
