import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.lti.xblock.launch_request.server.ts'

test('the block is the module; of the tool its site is kept, without what follows it', () => {
  const event = aTrackingEvent(
    'edx.lti.xblock.launch_request',
    'server',
    { lti_version: 'lti_1p3', user_roles: 'Student', launch_url: 'https://tool.example/launch?key=77' },
    inBlock('lti_consumer', 'bench'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('edx.lti.xblock.launch_request', {
      module: aModule('lti_consumer', 'bench'),
      data: { lti_version: 'lti_1p3', user_roles: 'Student', launch_url: 'https://tool.example/' },
    }),
  )
})
