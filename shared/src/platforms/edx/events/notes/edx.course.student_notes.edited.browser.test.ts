import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.student_notes.edited.browser.ts'

test('of the note its size before and after is kept, not its words', () => {
  const event = aTrackingEvent('edx.course.student_notes.edited', 'browser', {
    component_usage_id: usageKey('html', 'intro'),
    note_id: 'n-1',
    note_text: 'Ask about this',
    highlighted_content: 'the focal point',
    tags: ['exam', 'hard'],
    truncated: [],
    old_note_text: 'Ask',
    old_tags: ['exam'],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.student_notes.edited', {
      module: aModule('html', 'intro'),
      data: {
        note_id: 'n-1',
        note_length: 14,
        highlight_length: 15,
        tag_count: 2,
        old_note_length: 3,
        old_tag_count: 1,
      },
    }),
  )
})
