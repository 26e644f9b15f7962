import { expect, test } from 'vitest'
import { bookPage, pageOf } from './page.ts'

const course = 'https://h/courses/A/B/C'
const origin = 'https://learn.northlake.example'

test.each([
  ['without what follows `?` and `#`', `${course}/courseware/U/S/?x=1#y`, `${course}/courseware/U/S/`, undefined],
  ['cut at a second `//`', `${course}/courseware/U/S//1`, `${course}/courseware/U/S/`, undefined],
  [
    'without an answer',
    `${course}/courseware/U/S/answer_i4x-A-B-problem-p_2_1`,
    `${course}/courseware/U/S/`,
    undefined,
  ],
  ['without a solution', `${course}/courseware/U/S/3/solution_p/`, `${course}/courseware/U/S/`, '3'],
  ['with a panel of two digits', `${course}/courseware/U/S/10`, `${course}/courseware/U/S/`, '10'],
  ['of a unit and a sequence that are numbers', `${course}/courseware/1/2/1/`, `${course}/courseware/1/2/`, '1'],
  [
    'with the plus signs of a course',
    'https://h/courses/course-v1:A+B+C/courseware/u/s/2/',
    'https://h/courses/course-v1:A+B+C/courseware/u/s/',
    '2',
  ],
  ['without `undefined`', `${course}/courseware/U/S/undefined`, `${course}/courseware/U/S/`, undefined],
  ['cut at `;`, `$`, `[` or a blank', `${course}/courseware/U/S/2;jsession`, `${course}/courseware/U/S/`, '2'],
  ['of a path', '/courses/A/B/C/courseware/U/S/', `${origin}/courses/A/B/C/courseware/U/S/`, undefined],
])('a page of a sequence is %s', (_how, address, url, panel) => {
  expect(pageOf(address, origin)).toEqual({ url, isSequence: true, panel })
})

test('other pages have no panel, and end with one slash', () => {
  expect(pageOf(`${course}/info`, origin)).toEqual({ url: `${course}/info/`, isSequence: false, panel: undefined })
  expect(pageOf(`${course}/courseware/U/S/100/`, origin)?.isSequence).toBe(false)
})

const unit = 'block-v1:A+B+C+type@vertical+block@u'

test.each([
  ['in a frame', `https://h/xblock/${unit}?show_title=0`, true],
  ['of a custom course', `https://h/xblock/ccx-${unit}/`, true],
  [
    'in the learning app',
    `https://apps.h/learning/course/course-v1:A+B+C/block-v1:A+B+C+type@sequential+block@s/${unit}`,
    true,
  ],
  [
    'in a learning app with a host of its own',
    `https://learning.h/course/course-v1:A+B+C/block-v1:A+B+C+type@sequential+block@s/${unit}`,
    true,
  ],
  [
    'no unit: a sequence',
    'https://h/learning/course/course-v1:A+B+C/block-v1:A+B+C+type@sequential+block@s',
    undefined,
  ],
  ['no unit: a page of progress', 'https://h/learning/course/course-v1:A+B+C/progress/12', undefined],
  ['no unit: what a unit loads', `https://h/xblock/${unit}/handler/x`, undefined],
  ['no unit: a thread', `${course}/discussion/forum/c/threads/t`, undefined],
])('a page is a unit %s', (_where, address, isUnit) => {
  expect(pageOf(address, origin)?.isUnit).toBe(isUnit)
})

test.each([
  ['https://zora_k:pass@h/courses/A/B/C/info', `${course}/info/`],
  ['https://zora%40mail.example@h/courses/A/B/C/info?x=@y', `${course}/info/`],
  ['https://a@b@h/', 'https://h/'],
  ['https://h/courses/A/B/C/jump_to/i4x://A/B/html/x@draft', 'https://h/courses/A/B/C/jump_to/i4x:/'],
  ['https://h/asset-v1:A+B+C+type@asset+block@x.pdf', 'https://h/asset-v1:A+B+C+type@asset+block@x.pdf/'],
])('nobody signs in by the address of a page: %s', (address, url) => {
  expect(pageOf(address, origin)?.url).toBe(url)
})

test('an address in capitals is the same page', () => {
  expect(pageOf('HTTPS://h/courses/A/B/C/info', origin)?.url).toBe(`${course}/info/`)
})

const noHost = ['https://', 'http:///a', 'https://u@/x', 'https://@', 'https://ada:pa?ss@h/x', 'https://[::1]/x']

test.each(['x_module', '', null, undefined, 7, 'ftp://h/x', ...noHost, `https://h/${'x'.repeat(2_000)}`])(
  'no page is said to be missing',
  (text) => {
    expect(pageOf(text, origin)).toBeUndefined()
  },
)

test.each([
  [`${course}/book/0/`, 42, `${course}/book/0/42/`],
  [`${course}/pdfbook/0/7/`, '12', `${course}/pdfbook/0/12/`],
  [`${course}/book/0/`, 'x', `${course}/book/0/`],
  [`${course}/book/0/`, -7, `${course}/book/0/`],
  [`${course}/book/0/`, 1.5, `${course}/book/0/`],
  [`${course}/book/0/`, 1e21, `${course}/book/0/`],
  [`${course}/info/`, 3, `${course}/info/`],
])('page of a book: %s and %s', (address, number, url) => {
  expect(bookPage(pageOf(address, origin), number)?.url).toBe(url)
})
