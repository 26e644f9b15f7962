import { expect, test } from 'vitest'
import { leafStart } from './field-path.tsx'

test.each([
  ['event_type', 'event_type'],
  ['context.course_id', 'course_id'],
  ['event(json)', '(json)'],
  ['event(json).POST.{key}[]', '[]'],
  ['event(json).POST.{key}', '{key}'],
])('the last step of %s is %s', (path, leaf) => {
  expect(path.slice(leafStart(path))).toBe(leaf)
})
