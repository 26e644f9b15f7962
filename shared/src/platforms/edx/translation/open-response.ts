/**
 * Open response assessments: responses, and what learners and teams say of each other's.
 *
 * @module
 */
import type { Json, Meant, ModuleRef } from '../../../translate/act.ts'
import { jsonInText } from '../../../shape/payload-text.ts'
import { recordOf } from '../json-value.ts'
import { answeredBlock, blockOf } from './block.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed, sizeOf } from './meant.ts'

/** The assessment; some events name it themselves. */
export function openResponseOf(event: EdxEvent): ModuleRef | undefined {
  return event.module(event.fields.item_id, 'openassessment') ?? blockOf(event, 'openassessment')
}

/** The learner saved a draft of a response. Keys of uploaded files are no part of it. */
export function drafted(event: EdxEvent, response: unknown): Meant {
  return answeredBlock({ module: openResponseOf(event), answer: writtenIn(response), status: 0 })
}

/** The learner wrote a response. It is observed by its own id, too: by that, assessments say what they are of. */
export function responded(event: EdxEvent, keep: readonly string[] = []): Meant {
  const { answer, attempt_number: attempt } = event.fields
  const module = openResponseOf(event)
  const { acts } = answeredBlock({ module, answer: writtenIn(answer), attempt })
  return { acts: [...acts, ...observed(event, { module, keep: ['submission_uuid', ...keep] }).acts] }
}

/**
 * Somebody assessed a response. The payload names the response and not whose it is, so this is what the assessor did and
 * no assessment of one of the assessor's own submissions.
 */
export function assessedResponse(event: EdxEvent, keep: readonly string[] = []): Meant {
  const { parts, feedback } = event.fields
  const criteria = Array.isArray(parts) ? parts.map((part) => recordOf(recordOf(part).criterion)) : []
  return observed(event, {
    module: openResponseOf(event),
    keep: ['submission_uuid', 'score_type', ...keep],
    data: {
      criterion_count: sizeOf(parts),
      points_possible: criteria.length === 0 ? undefined : criteria.map(pointsOf).reduce((sum, points) => sum + points),
      feedback_length: sizeOf(feedback),
    },
  })
}

/** The reference writes the name with a blank, the platform with `_`. */
function pointsOf({ points_possible: points, 'points possible': inReference = points }: ReturnType<typeof recordOf>) {
  return typeof inReference === 'number' ? inReference : 0
}

/** One text, or several as a list: newer assessments have several questions. The platform saves drafts as JSON in a text. */
function writtenIn(response: unknown): Json | undefined {
  if (typeof response === 'string') return writtenIn(jsonInText(response)) ?? response
  const { text, parts } = recordOf(response)
  if (typeof text === 'string') return text
  if (!Array.isArray(parts)) return undefined
  const texts = parts.map((part) => recordOf(part).text).filter((each) => typeof each === 'string')
  return texts.length === 1 ? texts[0] : texts
}
