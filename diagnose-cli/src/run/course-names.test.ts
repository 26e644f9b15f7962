import { expect, test } from 'vitest'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { courseNames } from './course-names.ts'

const own = { institution: 'northlake', course: 'all', offering: '2016' }
const names = (...courses: [key: string, events: number, users: number][]) =>
  courseNames(
    courses.map(([key, events, users]) => ({ key, events, users })),
    own,
    10,
  ).map(diagnosisNameText)

test('a course run gives its number and run to the name; the institution is the one of the run', () => {
  expect(names(['course-v1:OtherX+PH101+2016_T1', 5, 10], ['OtherX/PH102/2013-T1', 5, 10])).toEqual([
    'northlake-PH101-2016_T1',
    'northlake-PH102-2013-T1',
  ])
})

test.each([
  ['a key that few people have', 'course-v1:X+mirela+2016', 9],
  ['a key with a hyphen in its number', 'course-v1:X+PH-101+2016', 10],
  ['a key that leaves the folder', 'X/../..', 10],
  ['a key with marks of a shell', 'X/$(rm)/a b', 10],
  ['a key of another kind', 'library-v1:X+PH101', 10],
  ['a key that takes a name of ours', 'X/no_course/2016', 10],
  ['a key that takes a number of ours', 'X/Course_001/2016', 10],
])('%s gives a number', (_what, key, users) => {
  expect(names([key, 1, users])).toEqual(['northlake-course_001-2016'])
})

test('two keys that would be one folder both get numbers, the one with most events first', () => {
  expect(names(['X/PH101/a', 1, 10], ['Y/ph101/A', 7, 10], ['X/PH102/a', 3, 10])).toEqual([
    'northlake-course_002-2016',
    'northlake-course_001-2016',
    'northlake-PH102-a',
  ])
})
