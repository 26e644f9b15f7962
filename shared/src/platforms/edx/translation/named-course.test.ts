import { expect, test } from 'vitest'
import { CourseKeys, pendingRoots } from './course-keys.ts'
import { moduleRef } from './module-ref.ts'
import { contextIn, namedCourse, noCourse } from './named-course.ts'

test('a key is a course, and what databases would refuse is none', () => {
  expect(namedCourse('A/B/C')).toMatchObject({ course: 'A/B/C', root: 'i4x://A/B/' })
  expect(namedCourse(`${'a'.repeat(256)}/b/c`)).toBe(noCourse)
  expect(namedCourse(undefined)).toBeUndefined()
})

test('an identifier that names no course is read in that of the event, whichever way roots are found', () => {
  const course = namedCourse('course-v1:A+B+C') ?? noCourse
  const expected = { root: 'block-v1:A+B+C/', name: 'video/intro/', part: '' }

  expect(moduleRef('intro', 'video', contextIn(course, pendingRoots))).toEqual(expected)
  expect(moduleRef('intro', 'video', contextIn(course, new CourseKeys()))).toEqual(expected)
})
