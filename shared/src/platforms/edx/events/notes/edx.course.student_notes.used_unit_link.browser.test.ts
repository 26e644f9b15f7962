import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.student_notes.used_unit_link.browser.ts'

test('the annotated text is the module', () => {
  const event = aTrackingEvent('edx.course.student_notes.used_unit_link', 'browser', {
    component_usage_id: usageKey('html', 'intro'),
    note_id: 'n-1',
    view: 'Search Results',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.student_notes.used_unit_link', {
      module: aModule('html', 'intro'),
      data: { note_id: 'n-1', view: 'Search Results' },
    }),
  )
})
