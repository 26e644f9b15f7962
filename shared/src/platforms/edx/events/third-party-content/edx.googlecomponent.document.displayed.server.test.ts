import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.googlecomponent.document.displayed.server.ts'

test('the address stays out: whoever has it can open what it leads to', () => {
  const event = aTrackingEvent(
    'edx.googlecomponent.document.displayed',
    'server',
    { displayed_in: 'iframe', url: 'https://docs.example/d/1' },
    inBlock('google-document', 'plan'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('edx.googlecomponent.document.displayed', {
      module: aModule('google-document', 'plan'),
      data: { displayed_in: 'iframe' },
    }),
  )
})
