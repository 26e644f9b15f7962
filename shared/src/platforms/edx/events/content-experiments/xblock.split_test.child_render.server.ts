import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'xblock.split_test.child_render',
  eventSource: 'server',
  meaning: "The platform shows a learner the variant of an A/B experiment that belongs to the learner's group.",
  reference: studentEvents,
  toRows: (event) => {
    const { child_id: child, 'child-id': inOldSpelling } = event.fields
    return observed(event, { module: event.module(child ?? inOldSpelling, 'vertical') })
  },
}
