import { expect, test } from 'vitest'
import { positionOfFile } from './file-position.ts'

test.each([1, 2, 3, 1_000, 1_000_000])('of %i files, all have the same room, and all positions are exact', (files) => {
  const room = positionOfFile(1, files)
  const last = positionOfFile(files - 1, files)

  expect(positionOfFile(0, files)).toBe(0)
  expect(last).toBe(room * (files - 1))
  expect(last + room - 1).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER)
  expect(room * files).toBeGreaterThan(2 ** 52)
})
