import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.staff_edit_hinter',
  eventSource: 'browser',
  meaning: 'A team member saves the settings and first hints of a crowdsourced hinter in Studio.',
  reference: sourceCode(
    'openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter_studio.js',
  ),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.target_problem, 'problem'),
      keep: ['successfully_set_hints'],
    }),
}
