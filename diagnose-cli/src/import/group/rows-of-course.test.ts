import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck } from '../../../../test/builders/events.ts'
import { collected } from '../../../../test/builders/translated-rows.ts'
import { CollectedRows } from '@mooc-panorama/shared/moocdb/collected-rows.ts'
import type { RowSink } from '@mooc-panorama/shared/translate/rows.ts'
import { rowsOfCourse } from './rows-of-course.ts'

const events = ['ada', 'ben', 'ada', 'cleo'].flatMap((username, minute) => {
  const at = { username, time: `2016-03-14T09:1${minute}:00Z` }
  return [aPageView(`/courses/course-v1:X+Y+Z/courseware/a/b/${minute + 1}/`, at), aPlayVideo(at), aProblemCheck(at)]
})

test('of one course, rows of others are left out', () => {
  const [all, own, none] = [new CollectedRows(), new CollectedRows(), new CollectedRows()]
  const [course] = collected(events).submissions.map((row) => row.course)

  for (const [asked, rows] of [
    [undefined, all],
    [course, own],
    ['X/Y/Z', none],
  ] as const) {
    giveAll(collected(events), rowsOfCourse(asked, rows))
  }

  expect(all).toEqual(collected(events))
  expect(own.submissions).toHaveLength(4)
  expect(own.observedEvents.every((row) => row.course === course)).toBe(true)
  expect(none).toEqual(new CollectedRows())
})

function giveAll(rows: CollectedRows, sink: RowSink): void {
  for (const row of rows.observedEvents) sink.observedEvent(row)
  for (const row of rows.submissions) sink.submission(row)
}
