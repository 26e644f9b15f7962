import { expect, test } from 'vitest'
import { referenceOf, sourceCode, studentEvents } from './documentation.ts'

test('a page without a section is of the section that is called as the event is', () => {
  const eventType = 'edx.video.closed_captions.shown'

  expect(referenceOf({ eventType, reference: studentEvents })).toBe(`${studentEvents}edx-video-closed-captions-shown`)
  expect(referenceOf({ eventType, reference: `${studentEvents}other` })).toBe(`${studentEvents}other`)
  expect(referenceOf({ eventType, reference: sourceCode('a/b') })).toBe('https://github.com/a/b')
})
