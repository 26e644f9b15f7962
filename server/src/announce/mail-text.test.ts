import { expect, test } from 'vitest'
import { mailSubject, mailText } from './mail-text.ts'
import type { AnnouncedCategory } from './outbox.ts'

const play: AnnouncedCategory = {
  id: 'abcdefghij',
  event_type: 'play_video',
  event_source: 'browser',
  support: 'PARTLY',
  shapes_passing: 3,
  shapes: 4,
}

test('a subject is fixed text and numbers', () => {
  expect(mailSubject({ newCategories: 3, reopened: 0, mergeId: 214 })).toBe('Panorama: 3 new event types (merge 214)')
  expect(mailSubject({ newCategories: 1, reopened: 2, mergeId: 2 })).toBe(
    'Panorama: 1 new event type, 2 re-opened (merge 2)',
  )
  expect(mailSubject({ newCategories: 0, reopened: 1, mergeId: 7 })).toBe('Panorama: 1 event type re-opened (merge 7)')
})

test('a name with line ends stays on its line', () => {
  const text = mailText(
    { discovered: [{ ...play, event_type: 'a\r\nBcc: x', event_source: 'b\u2028\u202e' }], reopened: [] },
    'https://p.org',
  )

  expect(text.split('\n')[2]).toBe('* a\ufffd\ufffdBcc: x (b\ufffd\ufffd)')
})

test('of many new categories twenty are listed, and the others counted', () => {
  const text = mailText({ discovered: Array.from({ length: 25 }, () => play), reopened: [] }, 'https://p.org')

  expect(text.match(/^\* play_video \(browser\)$/gm)).toHaveLength(20)
  expect(text).toContain('and 5 more: https://p.org/events?sort=-discovered_at')
  expect(text).toContain('https://p.org/events/abcdefghij-play-video-browser')
})

test('what new shapes have re-opened is told with what is left to do', () => {
  expect(mailText({ discovered: [], reopened: [play] }, 'https://p.org').split('\n')).toEqual([
    'New shapes have re-opened event types that were DONE.',
    '',
    '* play_video (browser)',
    '  https://p.org/events/abcdefghij-play-video-browser',
    '  Support: DONE for 3 of 4 shapes',
    '',
    'The whole panorama: https://p.org/events',
    '',
  ])
})
