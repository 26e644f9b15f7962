import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { createAnonymiser } from '../anonymise/anonymise.ts'
import { agentRepresentative, languageRepresentative } from '../anonymise/user-agents.ts'
import { isKeptRow } from './kept-rows.ts'

const shown = new Map([
  ['acme.clicked', 'N1'],
  ['/courses/{course}/about', 'N3'],
])
const names = new Map([...shown].map(([name, rule]) => [name, new Set([rule])]))
const grounds = { ...edx, moments: { first: 0, last: 0 } }

test.each([
  ['event.mode', 'audit', 'K0.enum'],
  ['event.correct_map.{key}.correctness', 'correct', 'K0.enum'],
  ['event(json).POST.enrollment_action[]', 'enroll', 'K0.enum'],
  ['event_type', 'play_video', 'K0.event-name'],
  ['username', '', 'K0.empty'],
  ['event.grade', '1', 'K0.number-0-1'],
  ['event.grade', '0.00', 'K0.number-0-1'],
  ['event.done', 'true', 'K0.boolean'],
  ['agent', agentRepresentative('Firefox/45.0'), 'K0.user-agent'],
  ['accept_language', languageRepresentative('cs,en;q=0.8'), 'K0.language'],
  ['context.path', '/event', 'K0.path'],
  ['event_type', 'acme.clicked', 'N1'],
  ['name', '/courses/{course}/about', 'N3'],
])('at %s the value %j is kept by %s', (path, value, rule) => {
  expect(isKeptRow({ path, value, rule }, grounds, names)).toBe(true)
})

test.each([
  ['event.mode', 'mirela', 'K0.enum'],
  ['event.title', 'audit', 'K0.enum'],
  ['event.mode', 'audit', 'K0.event-name'],
  ['event.name', 'play_video', 'K0.event-name'],
  ['event.grade', '17', 'K0.number-0-1'],
  ['event.done', 'mirela', 'K0.boolean'],
  ['agent', 'Mozilla/5.0 (X11; mirela)', 'K0.user-agent'],
  ['accept_language', 'cs', 'K0.language'],
  ['page', '/courses/mirela', 'K0.path'],
  ['page', '/event#mirela', 'K0.path'],
  ['page', '/event?next=mirela', 'K0.path'],
  ['page', '/u/event', 'K0.path'],
  ['page', 'mirela', 'K0.path'],
  ['event_type', 'mirela.clicked', 'N1'],
  ['username', 'acme.clicked', 'N1'],
  ['event.name', 'acme.clicked', 'N1'],
  ['event_type', 'acme.clicked', 'N2.users'],
  ['username', 'mirela', ''],
  ['username', 'mirela', 'constructor'],
])('at %s the value %j is not kept by %s', (path, value, rule) => {
  expect(isKeptRow({ path, value, rule }, grounds, names)).toBe(false)
})

test('what the anonymiser keeps is kept by its rule, and no longer than a table allows', () => {
  const query = Array.from({ length: 32 }, () => 'correct_correct_correct_correct').join('&')
  const anonymiser = createAnonymiser({ platform: edx, seed: 'a seed', showableNames: shown })
  const event = {
    event_type: 'acme.clicked',
    event_source: 'browser',
    name: 'play_video',
    agent: 'curl/8.1',
    accept_language: '*',
    page: `/courses?${query}`,
    referer: '/event',
    event: JSON.stringify({ mode: 'audit', grade: 1, done: false, message: '' }),
  }
  const copy = JSON.parse(anonymiser.event(JSON.stringify(event), 1)) as typeof event
  const kept = anonymiser.keptValues()

  expect(kept.map(({ rule }) => rule).sort()).toEqual([
    'K0.boolean',
    'K0.empty',
    'K0.enum',
    'K0.enum',
    'K0.event-name',
    'K0.language',
    'K0.number-0-1',
    'K0.path',
    'N1',
  ])
  expect(kept.filter((value) => !isKeptRow(value, grounds, names))).toEqual([])
  expect(event.page.startsWith(copy.page)).toBe(true)
  expect(copy.page.length).toBeLessThanOrEqual(240)
})
