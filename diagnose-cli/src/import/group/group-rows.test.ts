import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck } from '../../../../test/builders/events.ts'
import { collected } from '../../../../test/builders/translated-rows.ts'
import { CellLists } from '@mooc-panorama/shared/moocdb/cell-taker.ts'
import { CollectedRows } from '@mooc-panorama/shared/moocdb/collected-rows.ts'
import { NumberedTables } from '@mooc-panorama/shared/moocdb/numbered-tables.ts'
import type { GroupedRows } from '@mooc-panorama/shared/moocdb/grouped-rows.ts'
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import type { RowSink } from '@mooc-panorama/shared/translate/rows.ts'
import { GroupRows } from './group-rows.ts'
import { rowsOfCourse } from './rows-of-course.ts'

const events = ['ada', 'ben', 'ada', 'cleo'].flatMap((username, minute) => {
  const at = { username, time: `2016-03-14T09:1${minute}:00Z` }
  return [aPageView(`/courses/course-v1:X+Y+Z/courseware/a/b/${minute + 1}/`, at), aPlayVideo(at), aProblemCheck(at)]
})

test('rows in columns become the same tables as rows that are objects, also in a second group', () => {
  const group = new GroupRows()
  giveAll(collected(events.slice(0, 7)), group)
  group.clear()
  giveAll(collected(events), group)

  expect(written(group)).toEqual(written(collected(events)))
  expect([group.observedEvents.length, group.submissions.length]).toEqual([8, 4])
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

function written(rows: GroupedRows): unknown[] {
  const out: unknown[] = []
  const people = {
    user: (learner: string | undefined, mode: string): Cell => `${mode} ${learner ?? ''}`,
    country: () => null,
    courseUser: (learner: string) => learner,
    globalUser: (learner: string) => learner,
  }
  const to = {
    row: (table: string, row: unknown) => void out.push([table, row]),
    cells: (table: string) => new CellLists((cells) => out.push([table, cells])),
  }
  const tables = new NumberedTables(people)
  tables.add(rows, to).forEach(() => {})
  return [...out, ...tables.end()]
}
