import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.save_files_descriptions.server.ts'

test('the words of a description stay out', () => {
  const payload = { saved_response: '["Rays through a lens"]' }
  const event = aTrackingEvent(
    'openassessmentblock.save_files_descriptions',
    'server',
    payload,
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.save_files_descriptions', { module: aModule('openassessment', 'essay') }),
  )
})
