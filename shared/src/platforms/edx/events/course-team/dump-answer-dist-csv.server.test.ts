import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './dump-answer-dist-csv.server.ts'

test('the event has no fields of its own: the team member did it', () => {
  const event = aTrackingEvent('dump-answer-dist-csv', 'server', {})

  expect(meantBy(rule, event)).toEqual(observation('dump-answer-dist-csv'))
})
