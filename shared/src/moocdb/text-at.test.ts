import { expect, test } from 'vitest'
import { textAt } from './text-at.ts'

test.each([
  ['name', { name: 'a', other: 1 }, { name: 'b', other: 1 }],
  ['context.event_type', { context: { event_type: 'a', user_id: 7 } }, { context: { event_type: 'b', user_id: 7 } }],
  ['context(json).event_type', { context: '{"event_type":"a"}' }, { context: '{"event_type":"b"}' }],
])('the text at %s is found and replaced, and nothing else', (path, event, replaced) => {
  const found = textAt(event, path)

  expect(found?.text).toBe('a')
  expect(found?.replacedBy('b')).toEqual(replaced)
})

test.each([
  ['nothing', {}],
  ['no text', { context: { event_type: 7 } }],
  ['no object on the way', { context: 'event_type' }],
  ['a list on the way', { context: ['a'] }],
  ['what every object inherits', { context: JSON.parse('{"__proto__":{"event_type":"a"}}') as object }],
])('where there is %s, no text is found', (_what, event) => {
  expect(textAt(event, 'context.event_type')).toBe(undefined)
  expect(textAt(event, 'context(json).event_type')).toBe(undefined)
})
