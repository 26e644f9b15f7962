import { expect, test } from 'vitest'
import { sha256Hex } from '../base/digest.ts'
import { shapesDigest, snapshotDigest, type SnapshotCategory } from './snapshot.ts'

const play: SnapshotCategory = {
  id: 'aaaaaaaaaa',
  event_type: 'play_video',
  event_source: 'browser',
  documentation: 'DONE',
  support: 'TODO',
}

test('the digest is that of the lines which the documentation names', () => {
  const digest = snapshotDigest({ date: '2026-11-20', as_of: 7, categories: [play] })

  expect(digest).toBe(sha256Hex('["2026-11-20",7]\n["aaaaaaaaaa","play_video","browser","DONE","TODO"]'))
})

test('every field and the order of the categories count', () => {
  const stop = { ...play, id: 'bbbbbbbbbb', event_type: 'stop_video' }
  const base = { date: '2026-11-20', as_of: 7, categories: [play, stop] }
  const others = [
    base,
    { ...base, date: '2026-11-21' },
    { ...base, as_of: 8 },
    { ...base, categories: [stop, play] },
    { ...base, categories: [play] },
    ...Object.keys(play).map((key) => ({ ...base, categories: [{ ...play, [key]: 'PULL REQUEST' }, stop] })),
  ]

  expect(new Set(others.map(snapshotDigest)).size).toBe(others.length)
})

test('the shapes have a digest of their own, of the categories that tell them', () => {
  const told = { ...play, shapes: 4, shapes_passing: 3 }

  expect(shapesDigest({ categories: [told, play] })).toBe(sha256Hex('["aaaaaaaaaa",3,4]'))
  expect(snapshotDigest({ date: '2026-11-20', as_of: 7, categories: [told] })).toBe(
    snapshotDigest({ date: '2026-11-20', as_of: 7, categories: [play] }), // commands of any age can check it
  )
})
