/**
 * Whether the learner of an event did something to themselves.
 *
 * @module
 */
import { idText } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'

/**
 * @param person number of the one that the payload names
 * @returns `undefined` where the event does not say who of both it was
 */
export function isOwnAct({ userId }: EdxEvent, person: unknown): boolean | undefined {
  const named = idText(person)
  return named === undefined || userId === undefined ? undefined : named === userId
}
