import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './set_client_configuration.server.ts'

test('the settings are kept', () => {
  const event = aTrackingEvent(
    'set_client_configuration',
    'server',
    { disable_dev_ux: true, entries_per_page: 5, page_span: 2, intro_enable: true },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('set_client_configuration', {
      module: aModule('recommender', 'links'),
      data: { entries_per_page: 5, page_span: 2, intro_enable: true },
    }),
  )
})
