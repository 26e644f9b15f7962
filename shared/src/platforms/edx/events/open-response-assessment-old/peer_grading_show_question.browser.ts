import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'peer_grading_show_question',
  eventSource: 'browser',
  meaning:
    'A learner unfolds the question while grading peers. First generation, once named peer_grading_show_problem.',
  reference: `${oldStudentEvents}peer-grading-hide-question-and-peer-grading-show-question`,
  toRows: (event) => observed(event, { module: event.module(event.fields.location, 'peergrading') }),
}
