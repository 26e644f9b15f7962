import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'psychometrics-histogram-generation',
  eventSource: 'server',
  meaning:
    'A team member draws a psychometric histogram of a problem. The feature never ran on edx.org, so it should be rare.',
  reference: `${oldTeamEvents}psychometrics-histogram-generation-deprecated`,
  toRows: (event) => observedProblem(event),
}
