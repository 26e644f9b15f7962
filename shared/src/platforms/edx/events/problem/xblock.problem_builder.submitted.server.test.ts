import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, course, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.problem_builder.submitted.server.ts'

const payload = { num_attempts: 2, submitted_answer: [['q1', { value: 'red' }]], grade: 0.5 }
const answer = '[["q1",{"value":"red"}]]'

test('the whole block is one submission, with its try and grade', () => {
  const context = { course_id: course, module: { usage_key: usageKey('problem-builder', 'colours') } }
  const event = aTrackingEvent('xblock.problem_builder.submitted', 'server', payload, { context })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('problem-builder', 'colours'),
        status: 1,
        answer,
        attempt: 2,
        assessment: { grade: 0.5, feedback: null },
      },
    ],
  })
})

test('without a module it is a submission to none, and a grade beyond 1 is none', () => {
  const event = aTrackingEvent('xblock.problem_builder.submitted', 'server', { ...payload, grade: 7 })

  expect(meantBy(rule, event)).toEqual({
    acts: [{ kind: 'submission', module: undefined, status: 1, answer, attempt: 2, assessment: undefined }],
  })
})
