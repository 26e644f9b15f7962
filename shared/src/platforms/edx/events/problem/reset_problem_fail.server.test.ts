import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './reset_problem_fail.server.ts'

test('a reset that failed is one submission of the whole problem', () => {
  const event = aTrackingEvent('reset_problem_fail', 'server', {
    problem_id: usageKey('problem', 'prism'),
    old_state: {},
    failure: 'not_done',
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [{ kind: 'submission', module: aModule('problem', 'prism'), status: 2, answer: null, attempt: null }],
  })
})
