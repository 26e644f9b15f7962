import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.done.toggled.server.ts'

test('it has the state of the button', () => {
  const event = aTrackingEvent('edx.done.toggled', 'server', { done: false })

  expect(meantBy(rule, event)).toEqual(observation('edx.done.toggled', { data: { done: false } }))
})

test('it is done at the block that the server was working on', () => {
  const context = { course_id: course, module: { display_name: 'Read it', usage_key: usageKey('done', 'lens_read') } }
  const event = aTrackingEvent('edx.done.toggled', 'server', { done: true }, { context })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.done.toggled', { module: aModule('done', 'lens_read'), data: { done: true } }),
  )
})
