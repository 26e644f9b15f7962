import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './microsoft.office.mix.stopped.server.ts'

test('the end has no position of its own', () => {
  const event = aTrackingEvent(
    'microsoft.office.mix.stopped',
    'server',
    { url: 'https://mix.example/embed/1' },
    inBlock('officemix', 'slides'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('microsoft.office.mix.stopped', { module: aModule('officemix', 'slides') }),
  )
})
