import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ranked } from './ranked.ts'

type Step = { add: number } | { takeFrom: number }
const aStep = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({ add: fc.nat(20) }),
  fc.record({ takeFrom: fc.integer({ min: 8, max: 21 }) }),
)

test('the largest leave first, and equal ones together, whatever came and left before', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 60 }), (steps) => {
      const ranked = new Ranked<string>()
      let kept: number[] = []
      for (const step of steps) {
        if ('add' in step) {
          ranked.add(step.add, `thing ${step.add}`)
          kept.push(step.add)
        } else {
          const leaving = kept.filter((rank) => rank >= step.takeFrom).sort((a, b) => b - a)
          expect(ranked.takeFrom(step.takeFrom)).toEqual(leaving.map((rank) => `thing ${rank}`))
          kept = kept.filter((rank) => rank < step.takeFrom)
        }
        expect(ranked.size).toBe(kept.length)
        expect(ranked.largest()).toBe(kept.length === 0 ? Infinity : Math.max(...kept))
      }
    }),
    { numRuns: 500 },
  )
})
