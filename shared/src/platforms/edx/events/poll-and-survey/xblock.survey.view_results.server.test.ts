import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.survey.view_results.server.ts'

test('the survey is the block of the event', () => {
  const event = aTrackingEvent('xblock.survey.view_results', 'server', {}, inBlock('survey', 'opinion'))

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.survey.view_results', { module: aModule('survey', 'opinion') }),
  )
})
