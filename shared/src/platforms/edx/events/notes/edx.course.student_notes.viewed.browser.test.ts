import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.student_notes.viewed.browser.ts'

test('the number of visible notes is kept', () => {
  const event = aTrackingEvent('edx.course.student_notes.viewed', 'browser', {
    notes: [{ note_id: 'n-1' }, { note_id: 'n-2' }],
  })

  expect(meantBy(rule, event)).toEqual(observation('edx.course.student_notes.viewed', { data: { note_count: 2 } }))
})
