import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './oe_show_question.browser.ts'

test('the question belongs to the open-ended problem', () => {
  const event = aTrackingEvent('oe_show_question', 'browser', {
    location: 'i4x://NorthlakeX/PH101/combinedopenended/essay',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('oe_show_question', {
      module: { root: 'i4x://NorthlakeX/PH101/', name: 'combinedopenended/essay/', part: '' },
    }),
  )
})
