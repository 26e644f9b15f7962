import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.tool.accessed.browser.ts'

test('the name of the tool is kept', () => {
  const event = aTrackingEvent('edx.course.tool.accessed', 'browser', { tool_name: 'edx.bookmarks' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.tool.accessed', { data: { tool_name: 'edx.bookmarks' } }),
  )
})
