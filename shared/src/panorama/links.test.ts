import { expect, test } from 'vitest'
import { eventPath } from './links.ts'

test.each([
  ['play_video', '/events/abcdefghij-play-video-browser'],
  ['/courses/{course}/about', '/events/abcdefghij-courses-course-about-browser'],
  ['<script>alert(1)</script>', '/events/abcdefghij-script-alert-1-script-browser'],
])('the slug of %s is plain ASCII', (event_type, path) => {
  expect(eventPath({ id: 'abcdefghij', event_type, event_source: 'browser' })).toBe(path)
})
