import { expect, test } from 'vitest'
import { Place } from './place.ts'
import { RuleCounts } from './rule-counts.ts'

const root = Place.root('event')

/** The rows of an event in which a value of this place was replaced so often. */
const rowsOf = (place: Place, times: number) => {
  const counts = new RuleCounts()
  for (let i = 0; i < times; i++) counts.replace(place, 'number')
  return counts.replacedRows()
}

test.each([1, 2, 30])(
  'a value that was replaced %i times has one row with that count, which other events share',
  (times) => {
    const place = root.child('grade', true)

    expect(rowsOf(place, times)).toEqual([{ path: 'grade', rule: 'number', count: times }])
    expect(rowsOf(place, times)[0]).toBe(rowsOf(place, times)[0])
  },
)

test('rows of many times are not kept', () => {
  const place = root.child('answers', true)

  expect(rowsOf(place, 31)).toEqual([{ path: 'answers', rule: 'number', count: 31 }])
  expect(rowsOf(place, 31)[0]).not.toBe(rowsOf(place, 31)[0])
})
