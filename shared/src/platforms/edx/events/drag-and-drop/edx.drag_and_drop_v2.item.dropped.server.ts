import type { Meant } from '../../../../translate/act.ts'
import { studentEvents } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxEvent } from '../../translation/edx-event.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.drag_and_drop_v2.item.dropped',
  eventSource: 'server',
  meaning: 'A learner drops an item on a zone of a drag-and-drop problem, or submits the number that an item asks for.',
  reference: studentEvents,
  toRows: dropped,
}

/** An item is a part of the problem, as its questions are. */
function dropped(event: EdxEvent): Meant {
  const { item_id: item, location, input, is_correct: isCorrect } = event.fields
  const block = blockOf(event, 'drag-and-drop-v2')
  const isPart = typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 99
  return answeredBlock({
    module: block !== undefined && isPart ? { ...block, part: `${item}/` } : block,
    answer: input === undefined || input === null ? location : [location, input],
    assessment: typeof isCorrect === 'boolean' ? { grade: isCorrect ? 1 : 0, feedback: null } : undefined,
  })
}
