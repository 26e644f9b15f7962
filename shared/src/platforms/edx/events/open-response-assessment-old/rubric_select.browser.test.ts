import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './rubric_select.browser.ts'

test('the category and the score that was chosen are kept', () => {
  const event = aTrackingEvent('rubric_select', 'browser', {
    category: 1,
    selection: 2,
    location: 'i4x://NorthlakeX/PH101/combinedopenended/essay',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('rubric_select', {
      module: { root: 'i4x://NorthlakeX/PH101/', name: 'combinedopenended/essay/', part: '' },
      data: { category: 1, selection: 2 },
    }),
  )
})
