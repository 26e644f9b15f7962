/**
 * Logs in which one learner sends events of very many shapes, or very large ones, of some event types.
 *
 * @module
 */
import { anEvent } from './events.ts'

const keys = ['id', 'code', 'old', 'new', 'speed', 'type']
const values = [undefined, 1, 'x', null, true, [], {}]

/** A browser event of an event type, another shape for each number below 117,649. */
export function anEventOfShape(eventType: string, shape: number, agentBytes = 10): string {
  const payload = keys.map((key, place) => [key, values[Math.floor(shape / values.length ** place) % values.length]])
  const agent = 'x'.repeat(agentBytes)
  return JSON.stringify(anEvent({ event_type: eventType, name: eventType, agent, event: Object.fromEntries(payload) }))
}

/** Event types that the vocabulary has. */
export const usualTypes = [
  'pause_video',
  'seek_video',
  'stop_video',
  'load_video',
  'speed_change_video',
  'problem_check',
  'problem_save',
  'problem_show',
  'page_close',
  'seq_goto',
  'seq_next',
  'seq_prev',
  'book',
  'show_transcript',
  'hide_transcript',
]

/** Three shapes of each of the usual event types. */
export function usualLines(): string[] {
  return usualTypes.flatMap((eventType) => [1, 2, 3].map((shape) => anEventOfShape(eventType, shape)))
}

export function floodLines(eventTypes: readonly string[], shapes: number, agentBytes = 10): string[] {
  return eventTypes.flatMap((eventType) =>
    Array.from({ length: shapes }, (_, shape) => anEventOfShape(eventType, shape, agentBytes)),
  )
}
