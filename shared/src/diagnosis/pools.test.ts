import { expect, test } from 'vitest'
import { categoryKey } from './category.ts'
import { BoundedPool } from './pools.ts'
import { defaultScanSettings } from './scan-settings.ts'

const settings = { ...defaultScanSettings({ low: 1, high: 2 }), maxCandidates: 2, maxShapes: 3, maxShapeBytes: 800 }
const key = categoryKey({ platform: 'edx', eventType: 'strange.name', eventSource: 'browser' })

test('a pool is overfull with one name, one shape or one byte too many, and no more when it is gone', () => {
  const named = new BoundedPool(settings)
  for (const rank of [5, 9]) named.names.add(rank, key)
  expect(named.isOverfull).toBe(false)
  named.names.add(7, key)
  expect([named.isOverfull, named.largest()]).toEqual([true, 9])

  const shaped = new BoundedPool(settings)
  for (const bytes of [10, 20, 30]) shaped.countShape(bytes)
  expect(shaped.isOverfull).toBe(false)
  shaped.countShape(1)
  expect(shaped.isOverfull).toBe(true)
  shaped.forgetShape(10)
  expect([shaped.isOverfull, shaped.bytes]).toEqual([false, 51])
  shaped.forgetShape(20)
  shaped.countShape(70)
  expect(shaped.isOverfull).toBe(true)
})
