import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'openedx.completion_aggregator.progress.sequential',
  eventSource: 'server',
  meaning: "The completion aggregator stores a learner's new progress in a subsection (sequential).",
  reference: sourceCode('open-craft/openedx-completion-aggregator/blob/master/completion_aggregator/models.py'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.block_id, 'sequential'),
      keep: ['earned', 'possible', 'percent'],
    }),
}
