import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './microsoft.office.mix.loaded.server.ts'

test('how long the presentation is', () => {
  const event = aTrackingEvent(
    'microsoft.office.mix.loaded',
    'server',
    { duration: 300, total_slides: 12, url: 'https://mix.example/embed/1' },
    inBlock('officemix', 'slides'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('microsoft.office.mix.loaded', {
      module: aModule('officemix', 'slides'),
      data: { duration: 300, total_slides: 12 },
    }),
  )
})
