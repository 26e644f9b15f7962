import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './openedx.ai.workflow.completed.server.ts'

test('the unit that it is about is the module', () => {
  const event = aTrackingEvent('openedx.ai.workflow.completed', 'server', {
    workflow_id: '7',
    action: 'summarize',
    course_id: course,
    profile_name: 'summary',
    location_id: usageKey('vertical', 'lenses'),
    user_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('openedx.ai.workflow.completed', {
      module: aModule('vertical', 'lenses'),
      data: { workflow_id: '7', profile_name: 'summary', action: 'summarize' },
    }),
  )
})
