import { expect, test } from 'vitest'
import { aPartial, scanSettings } from '../../../test/builders/bundles.ts'
import { anEvent, logOf, type TrackingEvent } from '../../../test/builders/events.ts'
import { edx } from '../platforms/edx/edx.ts'
import { diagnosisLimits } from './limits.ts'
import { nameCandidates } from './name-candidates.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'

/** Of words that the platform's code is made of, so that it may be shown once enough people have seen it. */
const codeName = 'video.problem.opened'

test.each([
  ['10 users of 3 networks', 10, 3, `browser ${codeName}`],
  ['9 users', 9, 3, 'browser {unlisted}'],
  ['2 networks', 10, 2, 'browser {unlisted}'],
])('a name of the browser that %s have seen', (_name, users, networks, shown) => {
  expect(namesOf(named(seenBy(users, networks, { event_type: codeName })))).toEqual([shown])
})

test.each([
  ['of code', codeName, 1, `server ${codeName}`],
  ['of no code, seen by 10', 'mirela.voss.opened', 10, 'server mirela.voss.opened'],
  ['of no code, seen by 9', 'mirela.voss.opened', 9, 'server {unlisted}'],
])('a name of the server that is %s', (_name, eventType, users, shown) => {
  expect(namesOf(named(seenBy(users, 1, { event_type: eventType, event_source: 'server' })))).toEqual([shown])
})

test('a name of the browser that is no code is never shown, however many have seen it', () => {
  expect(namesOf(named(seenBy(40, 20, { event_type: 'mirela.voss' })))).toEqual(['browser {unlisted}'])
})

test('names that may not be shown join the unlisted of their source, with everything that is known of them', () => {
  const events = [
    ...seenBy(3, 1, { event_type: 'mirela.a', time: '2014-02-10T00:00:00Z' }),
    ...seenBy(5, 1, { event_type: 'mirela.b', event: '' }),
    ...seenBy(4, 1, { event_type: '=mirela' }),
    ...seenBy(2, 1, { event_type: 'mirela.a', event_source: 'mobile' }),
    anEvent(),
  ]
  const { categories, events: count } = named(events)
  const [unlisted] = [...categories.values()].filter(({ occurrences }) => occurrences === 12)

  expect(namesOf({ categories })).toEqual(['browser page_close', 'browser {unlisted}', 'mobile {unlisted}'])
  expect(count).toBe(15)
  expect(unlisted).toMatchObject({ naming: 'unlisted', unshaped: 0, networks: { ranks: [] } })
  expect(unlisted?.users.ranks).toHaveLength(5)
  expect([...(unlisted?.months.keys() ?? [])].sort()).toEqual(['2014-02', '2016-03'])
  expect([...(unlisted?.shapes.values() ?? [])].map(({ occurrences }) => occurrences).sort()).toEqual([5, 7])
})

test('the unlisted keep no more shapes than the settings say, and lose no event', () => {
  const settings: ScanSettings = { ...scanSettings, maxShapes: 2 }
  const payloads = [{ id: 1 }, { code: 1 }, { mode: 1 }, { type: 1 }]
  const events = payloads.map((event, i) =>
    anEvent({ event_type: `mirela.${'abcd'[i]}`, event_source: `${i % 2}`, event }),
  )
  const { categories } = named(events, settings)
  const [unlisted] = categories.values()

  expect(categories.size).toBe(1)
  expect(unlisted?.shapes.size).toBeLessThanOrEqual(2)
  expect(unlisted?.occurrences).toBe(4)
  expect((unlisted?.unshaped ?? 0) + (unlisted?.shapes.size ?? 0)).toBe(4)
})

test('names of the log leave room for everything else: the most frequent stay, the others are unlisted', () => {
  const words = ['video', 'problem', 'course', 'page', 'opened', 'closed']
  const names = words.flatMap((a) => words.map((b) => `${a}.${b}.clicked`))
  const events = names.flatMap((name, i) => seenBy(i + 1, 1, { event_type: name, event_source: 'server' }))
  const room = 10 * 320
  const { categories, events: count } = named([...events, anEvent()], scanSettings, {
    ...diagnosisLimits,
    nameBytes: room,
  })
  const shown = namesOf({ categories })

  expect(shown).toHaveLength(12)
  expect(shown).toContain('browser page_close')
  expect(shown).toContain('server {unlisted}')
  for (const name of names.slice(-10)) expect(shown).toContain(`server ${name}`)
  expect([...categories.values()].reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(count)
})

test('the partial state is left as it was, and changing the copy does not change it', () => {
  const partial = aPartial()
  const before = structuredClone(partial)
  const copy = nameCandidates(partial, edx, scanSettings, diagnosisLimits)
  for (const category of copy.categories.values()) {
    category.occurrences = 0
    category.months.clear()
    category.users.ranks.length = 0
    category.shapes.clear()
  }

  expect(partial).toEqual(before)
})

function named(events: readonly TrackingEvent[], settings = scanSettings, limits = diagnosisLimits): PartialDiagnosis {
  return nameCandidates(aPartial(logOf(events), settings), edx, settings, limits)
}

function namesOf({ categories }: Pick<PartialDiagnosis, 'categories'>): string[] {
  return [...categories.values()].map(({ eventSource, eventType }) => `${eventSource} ${eventType}`).sort()
}

function seenBy(users: number, networks: number, change: TrackingEvent): TrackingEvent[] {
  return Array.from({ length: users }, (_, i) =>
    anEvent({ username: `user${i}`, ip: `10.${i % networks}.0.1`, ...change }),
  )
}
