import { expect, test } from 'vitest'
import { CoursesSeen, type HandedCourses } from './courses-seen.ts'

const orderKey = new Uint8Array(8).fill(7)

/** Courses that so many learners have events of, in an order in which no course stands together. */
function seen(courses: readonly [key: string, learners: number][]): CoursesSeen {
  const all = new CoursesSeen(orderKey)
  for (let learner = 0; learner < 12; learner++) {
    for (const [course, learners] of courses) if (learner < learners) all.add({ course, learner: `learner ${learner}` })
  }
  return all
}

test('the courses that are spelled nearly as the one that was asked for, the most alike first', () => {
  const courses = seen([
    ['course-v1:NorthlakeX+PH101+2017_T1', 12],
    ['course-v1:NorthlakeX+PH101+2016_T1', 12],
    ['NorthlakeX/PH101/2013_T1', 12],
  ])

  expect(courses.near('course-v1:NorthlakeX+PH101+2016_T2')).toEqual([
    'course-v1:NorthlakeX+PH101+2016_T1',
    'course-v1:NorthlakeX+PH101+2017_T1',
  ])
})

test('a part of a key is enough to be told the key', () => {
  const courses = seen([
    ['course-v1:NorthlakeX+PH101+2017_T1', 12],
    ['course-v1:NorthlakeX+CH101+2017_T1', 12],
    ['course-v1:NorthlakeX+PH101+rare', 3],
  ])

  expect(courses.near('PH101')).toEqual(['course-v1:NorthlakeX+PH101+2017_T1'])
})

test.each([
  ['too few people have events of', 'course-v1:NorthlakeX+PH101+2016_T1', 9],
  ['is no key', 'course-v1:NorthlakeX+PH101+2016 T1', 12],
  ['could write to the terminal', 'course-v1:NorthlakeX+PH101+2016_T\u001b[2J', 12],
  ['is very long', `course-v1:NorthlakeX+PH101+${'2016_T1'.repeat(40)}`, 12],
])('a course that %s is not named', (_why, key, learners) => {
  expect(seen([[key, learners]]).near(key)).toEqual([])
})

test('one person who comes again and again is one', () => {
  const all = new CoursesSeen(orderKey)
  for (let event = 0; event < 100; event++) all.add({ course: 'NorthlakeX/PH101/2013_T1', learner: 'ada' })

  expect(all.near('NorthlakeX/PH101/2013_T1')).toEqual([])
})

test('in a flood of courses, the same ones are known whoever has seen which of them first', () => {
  const flood = Array.from({ length: 12_000 }, (_, number) => `NorthlakeX/PH101/${number}`)
  const learners = Array.from({ length: 10 }, (_, number) => `learner ${number}`)
  const all = learners.flatMap((learner) => flood.map((course) => ({ course, learner })))
  const whole = new CoursesSeen(orderKey)
  const parts = [new CoursesSeen(orderKey), new CoursesSeen(orderKey), new CoursesSeen(orderKey)]

  for (const visit of all) whole.add(visit)
  for (const [index, visit] of all.toReversed().entries()) parts[index % 17 === 0 ? 1 : index % 3]?.add(visit)
  const merged = new CoursesSeen(orderKey)
  for (const part of parts) merged.merge(structuredClone(part.handOver()))

  const learnersIn = ({ learners: known }: HandedCourses) =>
    [...known].map(([course, { size }]) => [course, size]).sort()
  expect(whole.handOver().learners.size).toBe(10_000)
  expect(learnersIn(merged.handOver())).toEqual(learnersIn(whole.handOver()))
})
