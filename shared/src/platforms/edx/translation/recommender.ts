/**
 * The recommender: a block in which learners share links to other resources.
 *
 * @module
 */
import type { Meant } from '../../../translate/act.ts'
import { recordOf } from '../json-value.ts'
import { observedBlock } from './block.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed, sizeOf } from './meant.ts'

/** The learner used the list. What was typed into a form stays out; the resource is known by its address. */
export function usedRecommender(event: EdxEvent): Meant {
  const { element, information } = event.fields
  return observed(event, {
    module: event.module(element, 'recommender'),
    keep: ['status'],
    data: { resource: recordOf(information).id },
  })
}

/** The server changed the list, or said why it did not. */
export function changedRecommender(event: EdxEvent, keep: readonly string[] = []): Meant {
  const { id, reason, error } = event.fields
  return observedBlock(event, 'recommender', {
    keep,
    data: { resource: id, reason_length: sizeOf(reason), failed: typeof error === 'string' ? true : undefined },
  })
}
