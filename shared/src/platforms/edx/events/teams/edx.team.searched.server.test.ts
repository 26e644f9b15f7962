import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.searched.server.ts'

test('of the words that were searched for only the length is kept', () => {
  const event = aTrackingEvent('edx.team.searched', 'server', {
    topic_id: 'optics',
    number_of_results: 3,
    search_text: 'night owls',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.searched', { data: { topic_id: 'optics', number_of_results: 3, search_length: 10 } }),
  )
})
