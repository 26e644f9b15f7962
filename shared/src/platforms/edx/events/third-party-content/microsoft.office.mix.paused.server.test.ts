import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './microsoft.office.mix.paused.server.ts'

test('where the learner paused', () => {
  const event = aTrackingEvent(
    'microsoft.office.mix.paused',
    'server',
    { current_slide: 4, current_time: 61.5, url: 'https://mix.example/embed/1' },
    inBlock('officemix', 'slides'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('microsoft.office.mix.paused', {
      module: aModule('officemix', 'slides'),
      data: { current_slide: 4, position: 61.5 },
    }),
  )
})
