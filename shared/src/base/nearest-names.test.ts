import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, editDistance, nearestNames } from './nearest-names.ts'

test.each([
  ['', '', 0],
  ['play', 'play', 0],
  ['paly', 'play', 1],
  ['play', 'plays', 1],
  ['play', 'lay', 1],
  ['play', 'clay', 1],
  ['play_video', 'seek_video', 4],
  ['', 'abc', 3],
])('from %j to %j it takes %i changes', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('the distance is the same both ways, 0 for the same text only, and never more than the longer text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

/** Texts of few letters, and such as differ in few places: many swaps, repeats and near misses. */
const alike = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'B', 'İ'), maxLength: 14 }),
    fc.nat(14),
    fc.string({ maxLength: 3 }),
  )
  .map(([text, at, more]): [string, string] => [text, text.slice(0, at) + more + text.slice(at + 1)])
const pairs = fc.oneof(
  alike,
  fc.tuple(alike, alike).map(([[a], [b]]): [string, string] => [a, b]),
)

test('a limit changes nothing up to it, and what is beyond is Infinity', () => {
  fc.assert(
    fc.property(pairs, fc.nat(15), ([a, b], most) => {
      const distance = plainDistance(a, b)
      expect(editDistance(a, b)).toBe(distance)
      expect(editDistance(a, b, most)).toBe(distance <= most ? distance : Infinity)
    }),
    { numRuns: 2_000 },
  )
})

test('of very long texts that have nothing in common only the first rows are looked at', () => {
  expect(editDistance('a'.repeat(200_000), 'b'.repeat(200_000), 3)).toBe(Infinity)
})

test('the nearest names are those by the plain distance', () => {
  fc.assert(
    fc.property(pairs, fc.array(pairs, { maxLength: 6 }), ([word, near], others) => {
      const names = [...new Set([near, ...others.flat(), `x${word}x${near}`])]
      expect(nearestNames(word, names)).toEqual(plainNearest(word, names))
    }),
    { numRuns: 500 },
  )
})

test('the most alike come first, and what is not alike does not come', () => {
  const names = ['pause_video', 'play_video', 'seq_next', 'stop_video']

  expect(nearestNames('paly_video', names)).toEqual(['play_video', 'pause_video'])
  expect(nearestNames('PLAY_VIDEO', names)[0]).toBe('play_video')
  expect(nearestNames('', names)).toEqual([])
  expect(nearestNames('x'.repeat(100_000), names)).toEqual([])
  expect(nearestNames('video', names)).toEqual(['play_video', 'stop_video', 'pause_video'])
  expect(nearestNames('eek_video', ['seek_video', 'xx_seek_video', 'yy']).at(-1)).toBe('xx_seek_video')
  expect(nearestNames('eq', names)).toEqual([])
  expect(didYouMean('seq_nxet', names)).toBe(' Did you mean seq_next?')
  expect(didYouMean('quite another thing', names)).toBe('')
})

/** Every cell of the table, whatever is asked. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i])
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Infinity
  table[0] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = isSwap ? cell(i - 2, j - 2) + 1 : Infinity
      table[i]?.push(Math.min(replaced, swapped, cell(i - 1, j) + 1, cell(i, j - 1) + 1))
    }
  }
  return cell(a.length, b.length)
}

function plainNearest(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase()
  const rows = names.map((name) => {
    const distance = plainDistance(wanted, name.toLowerCase())
    const isAlike = distance <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3))
    const isPart = wanted.length >= 4 && name.toLowerCase().includes(wanted)
    return { name, distance, group: isAlike ? 0 : isPart ? 1 : 2 }
  })
  const near = rows.filter(({ group }) => group < 2)
  near.sort((a, b) => a.group - b.group || a.distance - b.distance || (a.name < b.name ? -1 : 1))
  return near.slice(0, 3).map(({ name }) => name)
}
