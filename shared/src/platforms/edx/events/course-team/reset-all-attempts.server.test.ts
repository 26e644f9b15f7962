import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './reset-all-attempts.server.ts'

test('the problem is kept', () => {
  const event = aTrackingEvent('reset-all-attempts', 'server', { course, problem: usageKey('problem', 'prism') })

  expect(meantBy(rule, event)).toEqual(observation('reset-all-attempts', { module: aModule('problem', 'prism') }))
})
