import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './rescore-all-submissions.server.ts'

test('the problem is kept', () => {
  const event = aTrackingEvent('rescore-all-submissions', 'server', { course, problem: usageKey('problem', 'prism') })

  expect(meantBy(rule, event)).toEqual(observation('rescore-all-submissions', { module: aModule('problem', 'prism') }))
})
