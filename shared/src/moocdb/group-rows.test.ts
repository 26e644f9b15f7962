import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck } from '../../../test/builders/events.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import type { RowBase } from '../translate/rows.ts'
import { placeOfRow, type ActRow } from './act-place.ts'
import type { CollectedRows } from './collected-rows.ts'
import { groupOf, GroupRows } from './group-rows.ts'

const events = ['ada', 'ben', 'ada', 'cleo'].flatMap((username, minute) => {
  const at = { username, time: `2016-03-14T09:1${minute}:00Z`, ip: `10.0.0.${minute >> 1}` }
  return [aPageView(`/courses/course-v1:X+Y+Z/courseware/a/b/${minute + 1}/`, at), aPlayVideo(at), aProblemCheck(at)]
})

test('a group gives back what its rows say, also when it held another one before', () => {
  const group = new GroupRows()
  give(collected(events.slice(0, 7)), group)
  group.clear()
  const rows = collected(events)
  give(rows, group)

  const { observedEvents, submissions } = group
  expect(rows.observedEvents.map((_, index) => ({ ...observedEvents.at(index) }))).toEqual(rows.observedEvents.map(act))
  expect(rows.submissions.map((_, index) => ({ ...submissions.at(index) }))).toEqual(rows.submissions.map(act))
})

test('rows one after another of one person who came the same way are one stretch', () => {
  const ends = (rows: readonly RowBase[]): unknown[] => rows.map(({ learner, ip }, index) => [learner, ip, index])
  const { observedEvents } = collected(events)
  const { all } = groupOf(collected(events)).observedEvents.stretches

  expect(all.flatMap(({ learner, ip, start, end }) => row(start, end).map((index) => [learner, ip, index]))).toEqual(
    ends(observedEvents),
  )
  expect(all.map(({ start, end }) => end - start)).toEqual([2, 2, 2, 2])
})

function row(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

const ofPeople = new Set(['learner', 'course', 'ip', 'agent', 'position'])
const ofPlaces = new Set(['url', 'resource', 'module', 'problem'])

/** What a row says besides whose it is; where it happened is said by its place. */
function act(full: ActRow): object {
  const said = Object.entries(full).filter(([key]) => !ofPeople.has(key) && !ofPlaces.has(key))
  return { ...Object.fromEntries(said), place: placeOfRow(full) }
}

function give(rows: CollectedRows, group: GroupRows): void {
  for (const own of rows.observedEvents) group.observedEvent(own)
  for (const own of rows.submissions) group.submission(own)
}
