import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'openedx.ai.workflow.initialized',
  eventSource: 'server',
  meaning: "A learner's conversation with an AI workflow starts.",
  reference: sourceCode('openedx/openedx-ai-extensions'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location_id, 'vertical'),
      keep: ['workflow_id', 'workflow_name', 'profile_name', 'action'],
    }),
}
