/**
 * Texts to try the box with. Everyone and everything in them is invented.
 *
 * @module
 */
export interface Example {
  /** Stands in the address of the page. */
  name: string
  title: string
  text: string
}

const run = 'NorthlakeX+PH101+2016_T1'
const course = `course-v1:${run}`
const host = 'learn.northlake.example'
const unit = `https://${host}/courses/${course}/courseware/optics/lenses/`
const prism = '2d1f6a0c4b3e4c5f8a7b9c0d1e2f3a4b'

interface Changes {
  time?: string
  page?: string | null
  name?: string
  user?: [name: string, id: number]
}

/** An event with the fields of a log after 2014. */
function event(source: string, type: string, payload: unknown, changes: Changes = {}): object {
  const { time = '09:26:53.589793', page = source === 'browser' ? unit : null, name = type } = changes
  const { user: [username, id] = ['mirela_voss', 48_213] } = changes
  return {
    username,
    event_source: source,
    event_type: type,
    name,
    time: `2016-03-14T${time}+00:00`,
    page,
    event: source === 'browser' ? JSON.stringify(payload) : payload,
    context: { user_id: id, org_id: 'NorthlakeX', course_id: course, path: '/event' },
    session: '5f1c0b8d2e7a4936b0c1d2e3f4a5b6c7',
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:45.0) Gecko/20100101 Firefox/45.0',
    host,
    ip: '192.0.2.17',
  }
}

function block(category: string, name: string): string {
  return `block-v1:${run}+type@${category}+block@${name}`
}

const navigation = { old: 1, new: 3, id: block('sequential', 'lenses') }
const video = { id: 'lens_demo', code: 'q8Zt3vWm1Xs', duration: 300 }

const check = event('server', 'problem_check', {
  problem_id: block('problem', prism),
  answers: { [`${prism}_2_1`]: 'choice_2', [`${prism}_3_1`]: '4.5' },
  correct_map: {
    [`${prism}_2_1`]: { correctness: 'correct', npoints: null, msg: '', hint: '', hintmode: null },
    [`${prism}_3_1`]: { correctness: 'incorrect', npoints: null, msg: 'Look at the angle.', hint: '', hintmode: null },
  },
  grade: 1,
  max_grade: 2,
  success: 'incorrect',
  attempts: 2,
})

const post = event('server', 'edx.forum.thread.created', {
  id: '56e67f0d8f2b4c0a1d3e5f71',
  commentable_id: 'lenses',
  category_name: 'Week 2 / Lenses',
  thread_type: 'question',
  title: 'Where is the focus?',
  body: 'I cannot find the focus of the second lens.',
  options: { followed: true },
})

const enrolment = event('server', 'edx.course.enrollment.activated', {
  course_id: course,
  user_id: 48_213,
  mode: 'audit',
})

const mobile = event(
  'mobile',
  'play_video',
  { code: 'mobile', current_time: 31, module_id: block('video', 'lens_demo') },
  { name: 'edx.video.played', page: `https://${host}/courses/${course}/courseware/optics/lenses/1` },
)

export const examples: readonly Example[] = [
  {
    name: 'panel',
    title: 'Video in a panel opened before',
    text: lines([
      event('browser', 'seq_goto', navigation),
      event('browser', 'play_video', { ...video, currentTime: 0 }, { time: '09:27:10.204118' }),
      event('browser', 'pause_video', { ...video, currentTime: 41.3 }, { time: '09:27:51.530672' }),
    ]),
  },
  { name: 'check', title: 'Problem with two parts', text: pretty(check) },
  { name: 'post', title: 'Forum post', text: pretty(post) },
  { name: 'enrolment', title: 'Enrolment', text: pretty(enrolment) },
  { name: 'mobile', title: 'Video in the mobile app', text: pretty(mobile) },
  {
    name: 'learners',
    title: 'Two learners',
    text: lines([
      event('browser', 'seq_goto', navigation),
      event('browser', 'play_video', { ...video, currentTime: 0 }, { time: '09:27:02.118', user: ['tomas', 51_904] }),
      event('browser', 'play_video', { ...video, currentTime: 0 }, { time: '09:27:10.204' }),
    ]),
  },
  {
    name: 'unknown',
    title: 'Event without a rule',
    text: pretty(event('browser', 'northlake.lab.bench_turned', { angle: 12, bench: 'two lenses' })),
  },
  {
    name: 'malformed',
    title: 'Line that was cut',
    text: `${lines([event('browser', 'pause_video', { ...video, currentTime: 41.3 })])}\n${JSON.stringify(check).slice(0, 420)}`,
  },
]

function pretty(one: object): string {
  return JSON.stringify(one, null, 2)
}

function lines(events: readonly object[]): string {
  return events.map((one) => JSON.stringify(one)).join('\n')
}
