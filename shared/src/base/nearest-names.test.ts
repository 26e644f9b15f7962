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
