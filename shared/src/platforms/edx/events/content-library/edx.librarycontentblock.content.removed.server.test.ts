import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.librarycontentblock.content.removed.server.ts'

test('how many components are gone, and why', () => {
  const event = aTrackingEvent('edx.librarycontentblock.content.removed', 'server', {
    removed: [
      {
        usage_key: usageKey('problem', 'prism'),
        original_usage_key: 'lib-block-v1:NorthlakeX+LIB+type@problem+block@prism',
        original_usage_version: '5a',
        descendants: [],
      },
    ],
    location: usageKey('library_content', 'draw'),
    max_count: 2,
    previous_count: 1,
    reason: 'overlimit',
    result: [
      {
        usage_key: usageKey('problem', 'prism'),
        original_usage_key: 'lib-block-v1:NorthlakeX+LIB+type@problem+block@prism',
        original_usage_version: '5a',
        descendants: [],
      },
      {
        usage_key: usageKey('problem', 'prism'),
        original_usage_key: 'lib-block-v1:NorthlakeX+LIB+type@problem+block@prism',
        original_usage_version: '5a',
        descendants: [],
      },
    ],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.librarycontentblock.content.removed', {
      module: aModule('library_content', 'draw'),
      data: { max_count: 2, previous_count: 1, reason: 'overlimit', removed_count: 1, result_count: 2 },
    }),
  )
})
