import { expect, test } from 'vitest'
import { Quota } from './quota.ts'

const noon = Date.UTC(2026, 10, 20, 12)
const hourMs = 60 * 60 * 1_000

/** Whether each upload is taken; the others are refused as `rate-limited`. */
function takenBy(quota: Quota, uploads: readonly [institution: number, hour: number][]): (true | string)[] {
  return uploads.map(([institution, hour]) => {
    try {
      quota.take(institution, noon + hour * hourMs)
      return true
    } catch (error) {
      return (error as { code: string }).code
    }
  })
}

test('an institution may send so many in any 24 hours, whatever the others send', () => {
  const uploads: [number, number][] = [
    [1, 0],
    [1, 10],
    [1, 23],
    [2, 23],
    [1, 24],
    [1, 33],
    [1, 34],
  ]

  expect(takenBy(new Quota(2), uploads)).toEqual([true, true, 'rate-limited', true, true, 'rate-limited', true])
})

test('what was refused does not count', () => {
  expect(
    takenBy(
      new Quota(1),
      [0, 1, 23, 24].map((hour) => [1, hour]),
    ),
  ).toEqual([true, 'rate-limited', 'rate-limited', true])
})
