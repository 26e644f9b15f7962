import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.completion.block_completion.changed.server.ts'

test('the block is the module, with how far it is completed', () => {
  const event = aTrackingEvent('edx.completion.block_completion.changed', 'server', {
    user_id: 48213,
    course_id: course,
    context_key: course,
    block_id: usageKey('html', 'intro'),
    block_type: 'html',
    completion: 1,
    is_new: true,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.completion.block_completion.changed', {
      module: aModule('html', 'intro'),
      data: { block_type: 'html', completion: 1, is_new: true },
    }),
  )
})
