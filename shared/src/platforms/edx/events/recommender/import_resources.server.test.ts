import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './import_resources.server.ts'

test('how the import ended is kept', () => {
  const event = aTrackingEvent(
    'import_resources',
    'server',
    { Status: 'FILE_FORMAT_ERROR' },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('import_resources', { module: aModule('recommender', 'links'), data: { Status: 'FILE_FORMAT_ERROR' } }),
  )
})
