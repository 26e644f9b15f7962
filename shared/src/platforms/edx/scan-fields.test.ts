import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseInPath } from './course-of.ts'
import { edxScanFields } from './scan-fields.ts'
import { edxVocabulary } from './vocabulary.ts'

const { paths, keys, courseWord } = edxScanFields

test('the vocabulary lists every key of the paths, and there are as many paths as a scanner has places for', () => {
  const all = Object.values(paths)
    .flat()
    .flatMap((path) => path.split('.'))

  expect(all.filter((key) => !edxVocabulary.isKey(key))).toEqual([])
  expect(paths.modules.length).toBeLessThanOrEqual(6)
  expect(paths.coursePaths.length).toBeLessThanOrEqual(2)
})

test('what the hints take for data is listed nowhere', () => {
  const key = fc.oneof(
    fc.stringMatching(/^[a-z_]{1,12}[0-9][a-z_0-9]{0,6}$/),
    fc.string({ minLength: 41, maxLength: 90 }),
  )
  const word = fc.array(fc.constantFrom('user', 'id', 'time', 'name', 'course', '_', '1', '2'), { maxLength: 30 })
  fc.assert(
    fc.property(
      fc.oneof(
        key,
        word.map((parts) => parts.join('')),
      ),
      (text) => {
        const isData = text.length > keys.longest || (/[0-9]/.test(text) && !keys.withDigit.includes(text))

        expect(isData && edxVocabulary.isKey(text)).toBe(false)
      },
    ),
    { numRuns: 2_000 },
  )
})

const segment = fc.constantFrom(
  'courses',
  'A',
  'B.c',
  '2013',
  '',
  'https:',
  'h.example',
  'course-v1:A+B+C',
  'block-v1:A+B+C+type@x+block@y',
  'i4x:',
)
const address = fc
  .array(fc.tuple(segment, fc.constantFrom('/', '/', '/', '?', '#', '&', '=')), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.flat().slice(0, -1).join(''))

test('the course in a path depends on no more than the scan fields say', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        address,
        address.map((path) => `/${courseWord}/${path}`),
        address.map((path) => `/${path}`),
      ),
      (path) => {
        expect(courseInPath(neededPart(path))).toBe(courseInPath(path))
      },
    ),
    { numRuns: 3_000 },
  )
})

test('what follows a first segment with a colon changes no course that it names', () => {
  const key = fc.constantFrom('course-v1:A+B+C', 'block-v1:A+B+C+type@x+block@y', 'i4x:', 'A:B')
  const beginning = fc.constantFrom(
    '/courses/',
    'https://h.example/courses/',
    'https://h:80/courses/',
    'i4x://a/courses/',
  )
  fc.assert(
    fc.property(beginning, key, address, (before, first, rest) => {
      const course = courseInPath(before + first)
      if (course !== undefined) expect(courseInPath(`${before}${first}/${rest}`)).toBe(course)
    }),
    { numRuns: 2_000 },
  )
})

/** Down to the last segment with a colon, and the three behind the word. */
function neededPart(path: string): string {
  const segments = path.split(/(?<=[/?#&=])/)
  const bare = segments.map((segment) => segment.replace(/[/?#&=]$/, ''))
  const first = path.startsWith(`/${courseWord}/`) ? 1 : bare.indexOf(courseWord, 3)
  const lastColon = bare.findLastIndex((segment) => segment.includes(':'))
  const needed = Math.max(lastColon, first < 0 ? -1 : first + 3)
  return segments
    .slice(0, needed + 1)
    .join('')
    .replace(/[/?#&=]$/, '')
}
