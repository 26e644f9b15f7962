import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'openedx.ai.workflow.completed',
  eventSource: 'server',
  meaning: 'An AI workflow answers a single request, e.g. for a summary, and is thereby done.',
  reference: sourceCode('openedx/openedx-ai-extensions'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location_id, 'vertical'),
      keep: ['workflow_id', 'workflow_name', 'profile_name', 'action'],
    }),
}
