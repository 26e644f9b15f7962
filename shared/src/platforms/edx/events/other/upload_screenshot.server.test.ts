import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './upload_screenshot.server.ts'

test('the name of the file stays out', () => {
  const event = aTrackingEvent(
    'upload_screenshot',
    'server',
    { uploadedFileName: '{"file_name": "fs://5f1c.png"}' },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(observation('upload_screenshot', { module: aModule('recommender', 'links') }))
})
