/**
 * Blocks of a course that log for themselves: what was done is in the payload, and which block it was in the context.
 *
 * @module
 */
import type { Assessment, Meant, ModuleRef, SubmissionStatus } from '../../../translate/act.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed, type ObservedThing } from './meant.ts'
import { answerText, attemptOf } from './questions.ts'

/** How a block was answered, as far as the platform says so. */
export interface Answering {
  module: ModuleRef | undefined
  /** A text as it is; of anything else its JSON. */
  answer: unknown
  status?: SubmissionStatus
  attempt?: unknown
  assessment?: Assessment | undefined
}

/** The block that the server was working on. @param category of an identifier that does not name it */
export function blockOf(event: EdxEvent, category: string): ModuleRef | undefined {
  return event.module(event.usageKey, category)
}

/** The learner did something in a block. */
export function observedBlock(event: EdxEvent, category: string, thing: Omit<ObservedThing, 'module'> = {}): Meant {
  return observed(event, { ...thing, module: blockOf(event, category) })
}

/** The learner answered a block as a whole. */
export function answeredBlock({ module, answer, status = 1, attempt, assessment }: Answering): Meant {
  const act = { module, status, answer: answerText(answer), attempt: attemptOf(attempt), assessment }
  return { acts: [{ kind: 'submission', ...act }] }
}
