/**
 * The log of a class: some courses, and learners who do more and more, so that each is known by how much they did.
 *
 * @module
 */
import { anEvent, aPageView, aProblemCheck, anEnrollment, type TrackingEvent } from './events.ts'

export interface Pupil {
  name: string
  /** In each course: as many visits of pages, and twice as many answers. */
  visits: number
  /** Place among the learners by their first event, from 0. */
  arrival: number
}

const size = 30

/** In an order of their own: neither by name nor by what they do. */
export const pupils: readonly Pupil[] = Array.from({ length: size }, (_, index) => ({
  name: `zora_${String((index * 17) % size).padStart(2, '0')}`,
  visits: 1 + ((index * 7) % size),
  arrival: index,
}))

export const classCourses = ['course-v1:NorthlakeX+PH101+2016_T1', 'course-v1:NorthlakeX+CH200+2016_T1'] as const

/** A word of each pupil's own, which stands in their answers and in the address of their pages. */
export function pupilMark({ visits }: Pupil): string {
  return `mark${visits}x`
}

export function classLog(): TrackingEvent[] {
  const nobody = classCourses.map((course) => visit(course, '', 'hall', 10))
  const forNobody = aProblemCheck({ username: '', time: instant(11) })
  return [...pupils.flatMap((pupil) => classCourses.flatMap((course) => work(course, pupil))), ...nobody, forNobody]
}

function work(course: string, pupil: Pupil): TrackingEvent[] {
  const { name: username, visits, arrival } = pupil
  const context = { course_id: course, user_id: 1_000 + arrival }
  const start = 100 + arrival * 10_000 + classCourses.indexOf(course as never) * 5_000
  const visited = Array.from({ length: visits }, (_, index) =>
    visit(course, username, pupilMark(pupil), start + index * 60),
  )
  const answered = Array.from({ length: 2 * visits }, (_, index) =>
    aProblemCheck({
      username,
      context,
      time: instant(start + index * 30 + 7),
      event: aCheck(`${pupilMark(pupil)} ${index}`),
    }),
  )
  const posted = anEvent({
    username,
    context,
    event_source: 'server',
    event_type: 'edx.forum.thread.created',
    name: 'edx.forum.thread.created',
    time: instant(start + 3),
    event: { id: `thread ${start}`, title: 'Question', body: `post of ${pupilMark(pupil)}` },
  })
  return [
    anEnrollment({ username, context, time: instant(start), event: { course_id: course } }),
    ...visited,
    ...answered,
    posted,
  ]
}

function visit(course: string, username: string, mark: string, at: number): TrackingEvent {
  const context = { course_id: course }
  return aPageView(`/courses/${course}/courseware/optics/${mark}/`, { username, context, time: instant(at) })
}

function aCheck(answer: string): object {
  return {
    problem_id: 'i4x://NorthlakeX/PH101/problem/lens',
    answers: { 'i4x-NorthlakeX-PH101-problem-lens_2_1': answer },
    correct_map: { 'i4x-NorthlakeX-PH101-problem-lens_2_1': { correctness: 'correct', npoints: null, msg: '' } },
    attempts: 1,
  }
}

function instant(second: number): string {
  return new Date(Date.UTC(2016, 2, 14) + second * 1_000).toISOString()
}
