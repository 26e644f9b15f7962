import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './peer_grading_show_question.browser.ts'

test('the question belongs to the module of peer grading', () => {
  const event = aTrackingEvent('peer_grading_show_question', 'browser', {
    location: 'i4x://NorthlakeX/PH101/peergrading/essay',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('peer_grading_show_question', {
      module: { root: 'i4x://NorthlakeX/PH101/', name: 'peergrading/essay/', part: '' },
    }),
  )
})
