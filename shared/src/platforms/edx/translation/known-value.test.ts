import { expect, test } from 'vitest'
import { KnownValue } from './known-value.ts'

test.each([
  ['play_video', 'play_video'],
  [' ', undefined],
  ['', undefined],
  [7, undefined],
  [undefined, undefined],
])('%j is the text %j', (value, text) => {
  expect(new KnownValue(value).text).toBe(text)
})

test.each([
  ['play_video', { isPath: false, isBlockAlone: false, request: undefined, module: undefined, name: 'play_video' }],
  [
    '/courses/A/B/C/info',
    { isPath: true, isBlockAlone: false, request: undefined, module: undefined, name: '/courses/A/B/C/info' },
  ],
  [
    '/xblock/block-v1:A+B+C+type@vertical+block@aa',
    {
      isPath: true,
      isBlockAlone: true,
      request: { category: 'vertical', action: undefined, id: 'block-v1:A+B+C+type@vertical+block@aa' },
      module: { kind: 'whole', module: { root: 'block-v1:A+B+C/', name: 'vertical/aa/', part: '' } },
      name: 'i4x_vertical',
    },
  ],
])('%s says what was asked for', (recorded, type) => {
  expect(new KnownValue(recorded).type).toEqual(type)
})

test('a course is found by its key and in a path, and a text without one names none, however often it is asked', () => {
  const key = new KnownValue('course-v1:A+B+C')
  const path = new KnownValue('/courses/A/B/C/info')
  const none = new KnownValue('x_module')
  const coursesOf = (value: KnownValue): unknown[] => [value.course?.course, value.courseInPath?.course]

  const asked = [coursesOf(key), coursesOf(path), coursesOf(none), coursesOf(new KnownValue(7))]
  const askedAgain = [coursesOf(key), coursesOf(path), coursesOf(none)]

  expect(asked).toEqual([
    ['course-v1:A+B+C', 'course-v1:A+B+C'],
    ['/courses/A/B/C/info', 'A/B/C'],
    ['x_module', undefined],
    [undefined, undefined],
  ])
  expect(askedAgain).toEqual(asked.slice(0, 3))
})

test('the page of a path is that of the host before it, also where another one was asked about before', () => {
  const path = new KnownValue('/courses/A/B/C/info')
  const urlAt = (origin: string): string | undefined => path.pageAt(origin).page?.url

  expect([urlAt('https://one.example'), urlAt('https://two.example'), urlAt('https://one.example')]).toEqual([
    'https://one.example/courses/A/B/C/info/',
    'https://two.example/courses/A/B/C/info/',
    'https://one.example/courses/A/B/C/info/',
  ])
})

test('an address has its own host, and is of a course or not', () => {
  const own = new KnownValue('https://h.example/courses/A/B/C/')
  const other = new KnownValue('https://h.example/dashboard')

  expect(own.pageAt('https://other.example')).toMatchObject({ page: { url: own.value }, isOfCourse: true })
  expect(other.pageAt('https://other.example')).toMatchObject({ page: { url: `${other.value}/` }, isOfCourse: false })
  expect(new KnownValue('x_module').pageAt('https://other.example')).toEqual({ page: undefined, isOfCourse: false })
})

test.each([
  ['h.example:8000', 'https://h.example:8000'],
  ['h.example/path', undefined],
  [null, undefined],
])('the host %j stands for %j', (host, origin) => {
  expect(new KnownValue(host).origin).toBe(origin)
})

test.each([
  [7, '7'],
  ['7', '7'],
  ['', undefined],
  [null, undefined],
])('%j is the id %j', (value, id) => {
  expect(new KnownValue(value).id).toBe(id)
})
