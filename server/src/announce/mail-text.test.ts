import { expect, test } from 'vitest'
import { mailSubject, mailText } from './mail-text.ts'

test('a subject is fixed text and numbers', () => {
  expect(mailSubject({ newCategories: 3, mergeId: 214 })).toBe('Panorama: 3 new event types (merge 214)')
  expect(mailSubject({ newCategories: 1, mergeId: 2 })).toBe('Panorama: 1 new event type (merge 2)')
})

test('a name with line ends stays on its line', () => {
  const text = mailText(
    [{ id: 'abcdefghij', event_type: 'a\r\nBcc: x', event_source: 'b\u2028\u202e' }],
    'https://p.org',
  )

  expect(text.split('\n')[3]).toBe('* a\ufffd\ufffdBcc: x (b\ufffd\ufffd)')
})

test('of many new categories twenty are listed, and the others counted', () => {
  const category = { id: 'abcdefghij', event_type: 'play_video', event_source: 'browser' }
  const text = mailText(
    Array.from({ length: 25 }, () => category),
    'https://p.org',
  )

  expect(text.match(/^\* play_video \(browser\)$/gm)).toHaveLength(20)
  expect(text).toContain('and 5 more: https://p.org/events?sort=-discovered_at')
  expect(text).toContain('https://p.org/events/abcdefghij-play-video-browser')
})
