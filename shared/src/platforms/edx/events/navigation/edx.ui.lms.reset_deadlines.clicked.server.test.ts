import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ui.lms.reset_deadlines.clicked.server.ts'

test('the place from which it was asked is the module', () => {
  const event = aTrackingEvent('edx.ui.lms.reset_deadlines.clicked', 'server', {
    courserun_key: course,
    org_key: 'NorthlakeX',
    user_id: 48213,
    is_masquerading: false,
    is_staff: false,
    block_id: usageKey('sequential', 'lenses'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.ui.lms.reset_deadlines.clicked', {
      module: aModule('sequential', 'lenses'),
      data: { is_masquerading: false, is_staff: false },
    }),
  )
})
