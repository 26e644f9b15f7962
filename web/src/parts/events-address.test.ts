import { expect, test } from 'vitest'
import { panoramaQuerySchema } from '@mooc-panorama/shared/panorama/panorama.ts'
import { eventsAddress, nextSort } from './events-address.ts'

test('what is default is left out of an address', () => {
  expect(eventsAddress({ sort: '-frequency', page: 1, per: 50, q: '' })).toBe('/events')
})

test('an address is read back as the same query', () => {
  const query = panoramaQuerySchema.parse({
    q: 'a&b=c #é',
    family: 'open response',
    support: 'PULL REQUEST',
    per: 200,
    page: 7,
  })
  const { searchParams } = new URL(eventsAddress(query), 'https://panorama.example.org')

  expect(panoramaQuerySchema.parse(Object.fromEntries(searchParams))).toEqual(query)
})

test.each([
  ['-frequency', 'frequency', 'frequency'],
  ['frequency', 'frequency', '-frequency'],
  ['-frequency', 'event_type', 'event_type'],
  ['event_type', 'event_type', '-event_type'],
] as const)('sorted by %s, the header of %s leads to %s', (current, key, next) => {
  expect(nextSort(current, key)).toBe(next)
})
