import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.student_notes.notes_page_viewed.browser.ts'

test('the view is kept', () => {
  const event = aTrackingEvent('edx.course.student_notes.notes_page_viewed', 'browser', { view: 'Recent Activity' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.student_notes.notes_page_viewed', { data: { view: 'Recent Activity' } }),
  )
})
