import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './microsoft.office.mix.slide.loaded.server.ts'

test('which slide is shown', () => {
  const event = aTrackingEvent(
    'microsoft.office.mix.slide.loaded',
    'server',
    { slide: 5, url: 'https://mix.example/embed/1' },
    inBlock('officemix', 'slides'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('microsoft.office.mix.slide.loaded', { module: aModule('officemix', 'slides'), data: { slide: 5 } }),
  )
})
