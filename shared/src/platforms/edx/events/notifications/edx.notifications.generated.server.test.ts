import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.notifications.generated.server.ts'

test('how many people get it is kept, who they are is not', () => {
  const event = aTrackingEvent('edx.notifications.generated', 'server', {
    recipients_id: [77001, 77002],
    recipients_count: 2,
    recipients_truncated: false,
    course_id: course,
    notification_type: 'new_response',
    notification_app: 'discussion',
    content_url: 'https://learn.northlake.example/d/1',
    notification_content: '<p>An answer</p>',
    sender_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.notifications.generated', {
      data: {
        notification_app: 'discussion',
        notification_type: 'new_response',
        recipients_count: 2,
        recipients_truncated: false,
      },
    }),
  )
})
