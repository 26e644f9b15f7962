import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.search.result_selected.browser.ts'

test.each([
  ['a link', `/courses/${course}/jump_to/${usageKey('html', 'intro')}`],
  [
    'a link with marks as codes',
    `/courses/${course}/jump_to/${usageKey('html', 'intro').replaceAll('+', '%2B').replaceAll('@', '%40')}`,
  ],
  ['the block itself', usageKey('html', 'intro')],
])('the chosen result is the module, with its place in the list: %s', (_form, link) => {
  const event = aTrackingEvent('edx.course.search.result_selected', 'browser', {
    search_term: 'focal',
    result_position: 3,
    result_link: link,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.search.result_selected', {
      module: aModule('html', 'intro'),
      data: { result_position: 3, search_length: 5 },
    }),
  )
})
