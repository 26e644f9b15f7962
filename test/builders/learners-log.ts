/**
 * Random logs of a few learners, of whom none has two events at one time: pages, answers, posts, enrolments.
 *
 * @module
 */
import fc from 'fast-check'
import { anEnrollment, anEvent, aPageView, aPlayVideo, aProblemCheck, type TrackingEvent } from './events.ts'

const courses = ['course-v1:NorthlakeX+PH101+2016_T1', 'NorthlakeX/BIO.2/2013_Spring']

const learner = fc.constantFrom('zora_a', 'zora_b', 'zora_c', 'zora_d', '')
const kind = fc.constantFrom('page', 'video', 'old video', 'check', 'form', 'join', 'post', 'answer', 'close')
/** Seconds between two events. */
const gap = fc.constantFrom(1, 30, 3_600, 3_601, 90_000)

export const learnersLog: fc.Arbitrary<TrackingEvent[]> = fc
  .array(fc.tuple(learner, kind, gap, fc.nat(3)), { minLength: 1, maxLength: 30 })
  .map((drawn) => {
    let at = Date.UTC(2016, 2, 14)
    return drawn.map(([username, own, seconds, number]) => {
      at += seconds * 1_000
      return eventOf(own, number, {
        username,
        time: new Date(at).toISOString(),
        ip: `10.31.7.${number}`,
        agent: `Mozilla/5.0 (X11; Linux) Firefox/${number}`,
      })
    })
  })

function eventOf(kind: string, number: number, change: TrackingEvent): TrackingEvent {
  const course = courses[number % courses.length] ?? ''
  const own = { ...change, context: { course_id: course, module: { display_name: `Part ${number}` } } }
  switch (kind) {
    case 'page':
      return aPageView(`/courses/${course}/courseware/u/s${number}/`, own)
    case 'video':
      return aPlayVideo({ ...own, page: 'x_module' })
    case 'old video':
      return aPlayVideo({ ...change, context: undefined, event: `{"id": "i4x-NorthlakeX-BIO_2-video-v${number}"}` })
    case 'check':
      return aProblemCheck(own)
    case 'form':
      return anEvent({
        ...own,
        event_type: 'problem_check',
        name: 'problem_check',
        event: `"input_i4x-NorthlakeX-BIO_2-problem-p${number}_2_1=caf%C3%A9+%22${number}%22"`,
      })
    case 'join':
      return anEnrollment(own)
    case 'close':
      return anEvent(own)
    default:
      return aPost(kind === 'answer', number, own)
  }
}

function aPost(isAnswer: boolean, number: number, own: TrackingEvent): TrackingEvent {
  const name = isAnswer ? 'edx.forum.response.created' : 'edx.forum.thread.created'
  const event = { id: `t${number}`, title: 'w,\n"', body: 'why\u0001?', ...(isAnswer && { discussion: { id: 't1' } }) }
  return anEvent({ ...own, event_source: 'server', event_type: name, name, event })
}
