import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.completion.block_completion.changed',
  eventSource: 'server',
  meaning: 'The platform records, or changes, how far a learner has completed one block of the course.',
  reference: sourceCode('openedx/completion/blob/master/completion/models.py'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.block_id, 'block'),
      keep: ['block_type', 'completion', 'is_new'],
    }),
}
