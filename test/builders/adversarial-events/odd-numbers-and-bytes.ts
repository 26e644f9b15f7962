/**
 * Families F, I and K once more: numbers and times that tell who, broken bytes, and events that must stay translatable.
 *
 * @module
 */
import { hash, many, type AdversarialCase } from './adversarial-case.ts'

const time = '2015-04-14T10:15:00.123456+00:00'

export const oddNumbersAndBytes: AdversarialCase[] = [
  ['a year of birth', { event: { year_of_birth: 1987, level: 'p' } }, ['1987'], [/"year_of_birth":\d{4}/]],
  [
    'coordinates',
    { event: { location: { lat: 48.85837, lon: -2.294481 } } },
    ['48.85837', '2.294481'],
    [/"\d\.\d{6}|-\d\.\d{6}/],
  ],
  ['a national id', { event: { answer: '850321-1234' } }, ['850321', '1234'], [/"answer":"\d{6}-\d{4}"/]],
  ['a card number', { event: { number: 4111111111111111 } }, ['4111111111111111'], [/\d{16}/]],
  ['a number with an exponent', { event: { weight: 7.25e3, ratio: 0.8125 } }, ['0.8125', '7250']],
  ['a moment of birth in milliseconds', { event: { birth: 543974400000, time: 543974400 } }, ['543974400']],
  [
    'a birthday in a mail date',
    { event: { body_date: 'Sun, 29 Mar 1987 10:11:12 GMT' } },
    ['1987', '10:11:12'],
    [/[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],
  ],
  [
    'a time of another zone',
    { event: { submitted_at: '2015-04-14T15:45:00.123456+05:30' } },
    ['+05:30', '15:45:00'],
    [/\+01:00/],
  ],
  [
    'nanoseconds',
    { event: { created_at: '2015-04-14T10:15:07.123456789Z' } },
    ['123456789'],
    [/T\d\d:\d\d:\d\d\.\d{9}Z/],
  ],
  [
    'a day alone',
    { event: { due_date: '2015-04-20', birth_date: '1987-03-29' } },
    ['2015-04-20', '1987-03-29'],
    [/"due_date":"201[456]-\d\d-\d\d"/],
  ],
  [
    'equal times in two spellings',
    { time, event: { created: '2015-04-14T10:15:00.123456Z' } },
    ['123456'],
    [/T(\d\d:\d\d:\d\d\.\d{6})Z".*T\1\+00:00|T(\d\d:\d\d:\d\d\.\d{6})\+00:00.*T\2Z/],
  ],
  [
    'seconds since 1970',
    { event: { timestamp: 1429006500.25, start_time: '1429006511' } },
    ['1429006500', '1429006511'],
    [/"timestamp":14\d{8}\.\d\d/],
  ],
  ['a clock time', { event: { body: '10:15', currentTime: 63.125 } }, ['10:15"', '63.125']],
  ['a negative number of many digits', { event: { delta: -123456789012345 } }, ['123456789012345'], [/-\d{15}/]],
  [
    'a version of a browser',
    { agent: 'Mozilla/5.0 (Windows NT 6.3; ferrant) Chrome/41.0.2272.118 Safari/537.36' },
    ['2272', 'ferrant', '41.0'],
  ],
  ['an IPv6 address with a zone', { ip: 'fe80::1ff:fe23:4567:890a%eth2' }, ['fe23', '890a', 'eth2'], [/2001:db8::/]],
  [
    'a list of addresses with ports',
    { ip: '147.32.10.9:51123, 10.0.0.7' },
    ['147.32', '51123', '10.0.0.7'],
    [/\d:\d{5}, \d/],
  ],
  ['half of a surrogate pair', { event: { body: 'ferrant \ud83d' } }, ['ferrant']],
  ['control characters', { event: { body: 'ferrant\u0000\u0007\u001b[31m' } }, ['ferrant', '\\u001b', '[31m']],
  ['a very long word', { event: { value: 'q'.repeat(5_000) } }, ['q'.repeat(20)]],
  [
    'a very long address',
    { page: `https://a.edu/${many(60, (i) => `ferrant${i}`).join('/')}` },
    ['ferrant', 'a.edu'],
    [/"page":"https:[^"]{20,240}"/],
  ],
  ['deep nesting', { event: many(30, (i) => i).reduce<unknown>((inner) => ({ a: [inner] }), 'ferrant') }, ['ferrant']],
  ['a long list of answers', { event: { answers: many(200, (i) => `ferrant ${i}`) } }, ['ferrant']],
  [
    'a problem check',
    {
      event_source: 'server',
      event_type: 'problem_check',
      event: {
        problem_id: `block-v1:FerrantU+Q101+2016+type@problem+block@${hash}`,
        answers: { [`${hash}_2_1`]: 'choice_ferrant', [`${hash}_3_1`]: ['choice_0'] },
        correct_map: { [`${hash}_2_1`]: { correctness: 'correct', npoints: null, hint: '' } },
        success: 'correct',
        attempts: 3,
      },
    },
    ['ferrant', 'q101', hash, 'choice_0'],
    [/"correctness":"correct"/, /type@problem\+block@([0-9a-f]{32})".*"\1_2_1"/, /"npoints":null/],
  ],
  [
    'a video in a string',
    { event: JSON.stringify({ id: 'i4x-FerrantU-Q101-video-Week_1', code: 'html5', currentTime: 12.5 }) },
    ['ferrant', 'q101', 'week_1', '12.5'],
    [/html5/, /i4x-Org\d{4}-Num\d{4}-video-/],
  ],
  [
    'a jump in a sequence',
    { event_type: 'seq_goto', event: JSON.stringify({ old: 17, new: 23, id: 'i4x://FerrantU/Q101/sequential/Lab' }) },
    ['ferrant', 'lab'],
    [/i4x:\/\/Org\d{4}\/Num\d{4}\/sequential\//],
  ],
]
