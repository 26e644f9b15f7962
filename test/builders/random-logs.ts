/**
 * Random lines of a log for property tests: ordinary events, names and payloads that somebody has chosen to do harm, and
 * lines that are no events.
 *
 * @module
 */
import fc from 'fast-check'

const eventTypes = fc.oneof(
  fc.constantFrom('play_video', 'problem_check', 'page_close', '/dashboard', '/courses/A/B/C/about', 'reload x'),
  fc.constantFrom(`/courses/A/B/C/${'wiki/'.repeat(80)}`, `/${'dashboard/'.repeat(60)}`, 'a.'.repeat(60)),
  fc.constantFrom('video.problem.clicked', 'course.page.opened', 'mirela.voss.clicked', 'mirela-voss'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '=cmd|calc',
    '\u0000',
    '{unlisted}',
    '\u241f',
    '-1',
    'a"b,c\nd',
    '\ud83d',
  ),
)

const leaves = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1, -7, 12.5, 1e21, 48_213_977, '', '0', 'correct', 'html5', 'play_video'),
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '\t-1',
    '\uff1d1',
    "'=1",
    'mirela.voss@northlake-uni.edu',
    '147.32.10.9',
    'fe80::1:2',
  ),
  fc.constantFrom(
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtaXJlbGEifQ.x7Qm',
    'https://mirela.northlake-uni.edu/?a=1',
    '/event',
  ),
  fc.constantFrom('a\u0000b', 'half \ud83d', '\u202eabc', '<script>alert(1)</script>', 'a\r\nb', 'x'.repeat(3_000)),
  fc.constantFrom(
    'block-v1:A+B+C+type@problem+block@x',
    'A/B/C',
    '2014-02-03T00:00:00Z',
    '1391385600',
    'password=hunter2',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const keys = fc.constantFrom(
  'id',
  'code',
  'answers',
  'success',
  'user',
  '',
  'mirela voss',
  'a.b[]',
  '{key}',
  '__proto__',
  'constructor',
  'mirela@uni.edu',
  'i4x-A-B-problem-x_2_1',
  'password',
  'half \ud83d',
  'nul\u0000',
  'x'.repeat(90),
)

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaves,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    tie('tree').map((value) => JSON.stringify(value)),
  ),
}))

const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth)

const payloads = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>({}, '', '{}', { id: 'x' }, { id: 1 }, { id: null }, [], '{"cut', 'a=1&b=2'),
  },
  { weight: 4, arbitrary: tree },
  { weight: 2, arbitrary: tree.map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      '{"id":1,"id":2}',
      '{"__proto__":{"id":1},"constructor":[]}',
      '["\\ud83d"]',
      '{"nul\\u0000":"\\u0000"}',
      nested(100, '[', '1', ']'),
      nested(70, '{"id":', '1', '}'),
      nested(30, '{"correct_correct_correct_correct":', '1', '}'),
      `${'correct_correct_correct_correct='.repeat(60)}`,
      JSON.parse(nested(50, '{"answers":[', '1', ']}')),
      Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`key${i}`, i])),
    ),
  },
)

/** A path of 32 parameters whose names are words of the vocabulary. */
const longQuery = `/courses?${Array.from({ length: 32 }, () => 'correct_correct_correct_correct').join('&')}`

/** Several users, months, courses and networks; every field may be missing. */
export const anEventLine: fc.Arbitrary<string> = fc
  .record(
    {
      event_type: eventTypes,
      event_source: fc.constantFrom('browser', 'server', 'nowhere', 'mobile'),
      name: fc.constantFrom('play_video', 'edx.video.played', 'alice', 'video.problem.clicked', longQuery),
      time: fc.constantFrom<unknown>('2014-01-31T23:59:59+00:00', '2014-02-03T00:00:00Z', 'never', {
        $date: 1_391_385_600_000,
      }),
      username: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'mirela_voss', '', 'play_video'),
      ip: fc.constantFrom('1.2.3.4', '1.3.3.4', '9.9.9.9', '8.8.8.8', '::1'),
      agent: fc.constantFrom('Mozilla/5.0', 'mirela', 'curl/7.0'),
      page: fc.constantFrom(null, '/event', longQuery, 'https://northlake-uni.edu/courses/A/B/C/about'),
      context: fc.record({ course_id: fc.constantFrom('A/B/C', 'A/B/D', 'course-v1:A+B+E', '') }),
      event: payloads,
    },
    { requiredKeys: ['event_type', 'event_source'] },
  )
  .map((event) => JSON.stringify(event))

/** Mostly events. */
export const aLogLine: fc.Arbitrary<string> = fc.oneof(
  { weight: 14, arbitrary: anEventLine },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '# comment',
      '{"a":',
      'text',
      '[1]',
      '{}',
      '{"event_type":"x"}',
      '{"event_type":"play_video","event_source":"browser","event":{"id":1e999,"id":123456789012345678901234567890}}',
      '{"event_type":"play_video","event_source":"browser","__proto__":{"id":1},"event":1.50}',
    ),
  },
)

/** A log, each line with the part that it goes to, and the order in which the parts are merged. */
export const aSplitLog = fc.record({
  lines: fc.array(fc.tuple(aLogLine, fc.nat(3)), { minLength: 1, maxLength: 40 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
})
