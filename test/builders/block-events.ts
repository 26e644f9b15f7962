/**
 * What the server says of the block of a course that it was working on.
 *
 * @module
 */
import type { TrackingEvent } from './events.ts'
import { course, usageKey } from './translation.ts'

/** A change of an event: it comes from a block. */
export function inBlock(category: string, name: string): TrackingEvent {
  const module = { usage_key: usageKey(category, name), display_name: 'Find the focal point' }
  return { context: { user_id: 48213, org_id: 'NorthlakeX', course_id: course, module } }
}
