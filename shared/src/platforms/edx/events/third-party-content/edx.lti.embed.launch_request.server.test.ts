import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.lti.embed.launch_request.server.ts'

test('of the tool its site is kept, without what follows it', () => {
  const event = aTrackingEvent('edx.lti.embed.launch_request', 'server', {
    lti_version: 'LTI-1p0',
    user_roles: 'Student',
    launch_url: 'https://tool.example/launch?key=77',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.lti.embed.launch_request', {
      data: { lti_version: 'LTI-1p0', user_roles: 'Student', launch_url: 'https://tool.example/' },
    }),
  )
})
