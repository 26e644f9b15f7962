import { expect, test } from 'vitest'
import { anIo } from '../../../test/builders/io.ts'
import { noDecisions } from './review-file.ts'
import type { ReviewPage } from './review-pages.ts'
import { reviewSession } from './review-session.ts'

function aPage(eventType: string): ReviewPage {
  return {
    eventType,
    eventSource: 'browser',
    occurrences: 3,
    fewUsers: true,
    courses: 1,
    shapes: [{ id: 'aaaaaaaaaa', occurrences: 3, fields: 2, samples: ['{"ip":"192.0.2.1"}'] }],
    fields: ['context.user_id', 'ip'],
    replaced: [{ path: 'ip', rule: 'ip', count: 1 }],
    kept: [],
  }
}

const pages = [aPage('play_video'), aPage('seek_video')]
const unlisted = [{ eventType: 'our.own.button', eventSource: 'browser', events: 40 }]

async function session(answers: readonly string[]) {
  const left = [...answers]
  const io = anIo({ ask: async () => left.shift() })
  const decisions = await reviewSession({ pages, unlisted, decisions: noDecisions }, io)
  return { decisions, out: io.written.out.join('\n') }
}

test('what is decided is taken back, kept or thrown away', async () => {
  const play = { eventType: 'play_video', eventSource: 'browser' }
  const seek = { eventType: 'seek_video', eventSource: 'browser' }

  expect((await session(['d', 'n', 'd', 'u', 'f ip', 'c A/B/C', 'a 1', 's'])).decisions).toEqual({
    events: [play],
    fields: ['ip'],
    courses: ['A/B/C'],
    approved: [{ eventType: 'our.own.button', eventSource: 'browser' }],
  })
  expect((await session(['g 2', 'd', 's'])).decisions?.events).toEqual([seek])
  expect((await session(['d', 'q'])).decisions).toBeUndefined()
  expect((await session(['d'])).decisions).toBeUndefined()
})

test.each([
  ['n', 'n', 's'],
  ['p', 's'],
  ['f nowhere', 's'],
  ['a 2', 's'],
  ['g 0', 's'],
  ['x', 's'],
  ['d', 'u', 'u', 's'],
])('the keys %s decide nothing', async (...keys) => {
  expect((await session(keys)).decisions).toEqual(noDecisions)
})

test('a page says what would be shared, and that few users have it; a name of the log is listed only when asked', async () => {
  const { out } = await session(['q'])

  expect(out).toContain('[1 of 2]  play_video  browser')
  expect(out).toContain('FEW USERS')
  expect(out).toContain('{"ip":"192.0.2.1"}')
  expect(out).not.toContain('our.own.button')
  expect((await session(['l', 'q'])).out).toContain('1  our.own.button  browser  40 events')
})
