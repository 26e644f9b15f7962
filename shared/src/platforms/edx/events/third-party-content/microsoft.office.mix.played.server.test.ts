import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './microsoft.office.mix.played.server.ts'

test('where the learner went on', () => {
  const event = aTrackingEvent(
    'microsoft.office.mix.played',
    'server',
    { current_slide: 4, current_time: 61.5, url: 'https://mix.example/embed/1' },
    inBlock('officemix', 'slides'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('microsoft.office.mix.played', {
      module: aModule('officemix', 'slides'),
      data: { current_slide: 4, position: 61.5 },
    }),
  )
})
