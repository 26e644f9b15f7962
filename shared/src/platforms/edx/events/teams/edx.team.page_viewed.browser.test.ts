import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.page_viewed.browser.ts'

test('a topic or team that the page has none of is left out', () => {
  const event = aTrackingEvent('edx.team.page_viewed', 'browser', {
    page_name: 'single-topic',
    topic_id: 'optics',
    team_id: null,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.page_viewed', { data: { page_name: 'single-topic', topic_id: 'optics' } }),
  )
})
