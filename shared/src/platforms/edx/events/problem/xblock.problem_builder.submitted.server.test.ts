import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.problem_builder.submitted.server.ts'

test('the number of tries and the grade are kept', () => {
  const event = aTrackingEvent('xblock.problem_builder.submitted', 'server', {
    num_attempts: 2,
    submitted_answer: [['q1', {}]],
    grade: 0.5,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.problem_builder.submitted', { data: { num_attempts: 2, grade: 0.5 } }),
  )
})
