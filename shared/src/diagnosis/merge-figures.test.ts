import { expect, test } from 'vitest'
import type { ShapeEntry } from '../shape/shape.ts'
import { bytesOfKept } from './merge-figures.ts'
import { defaultScanSettings } from './scan-settings.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })

test('a shape takes as much as samples of its longest line would, and something for each entry', () => {
  const shape = [' object', 'name string'] as ShapeEntry[]
  const bytes = bytesOfKept({ shape, longestLine: 1_000 }, settings)

  expect(bytesOfKept({ shape, longestLine: 1_001 }, settings) - bytes).toBe(settings.samplesPerShape)
  expect(bytesOfKept({ shape: shape.slice(1), longestLine: 1_000 }, settings)).toBeLessThan(bytes)
  expect(bytesOfKept({ shape: [], longestLine: 0 }, settings)).toBeGreaterThan(0)
})
