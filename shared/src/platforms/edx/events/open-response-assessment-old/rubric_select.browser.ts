import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'rubric_select',
  eventSource: 'browser',
  meaning:
    'A score is chosen in a category of the rubric of an open-ended problem. First generation, withdrawn in 2014.',
  reference: oldStudentEvents,
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location, 'combinedopenended'),
      keep: ['category', 'selection'],
    }),
}
