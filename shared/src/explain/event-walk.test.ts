import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsIn } from '../../../test/builders/sample-findings.ts'
import { valueInPieces } from '../../../test/builders/texts-in-pieces.ts'
import { createAnonymiser } from '../anonymise/anonymise.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createShapeReader } from '../shape/shape-reader.ts'

const seed = 'c'.repeat(64)
const readShape = createShapeReader({ isKey: edx.vocabulary.isKey, payloadPath: edx.payloadPath })

function copyOf(event: object, ordinal = 1): string {
  const plain = { username: 'ada', event_type: 'problem_show', event_source: 'browser', time: '2015-04-14T10:15:00Z' }
  return createAnonymiser({ platform: edx, seed }).event(JSON.stringify({ ...plain, ...event }), ordinal)
}

/** A learner who could have a log refused could keep an institution from sharing. */
test.each([
  ['a token with an address in it', 'bkjR127.0.0.1qBx7Y'],
  ['a build number', 'v1.2.3.4-rc1b5A7'],
  ['a form with a flag as password', 'password=1'],
  ['a form with an empty list as password', 'a=b&password=[]'],
  ['an address with a password and a fragment', 'https://x.example/?q=1&password=#top'],
  ['a list that was numbered by hand', '2)'],
  ['a telephone number in brackets', '(08 790 60 00)'],
  ['a form in a form, behind an escape that is none', 'x=%password=_2_1http://E+$'],
  [
    'an address longer than a sample shows',
    `https://x.example/${'aB3x/Kq9Zr7Wm2'.repeat(9)}?q=${'aB3x/Kq9Zr7W'.repeat(9)}#x`,
  ],
  ['a block whose course is split by a word', 'block-v1:A+B+C+ccx@abc+type@problem+block@x'],
  ['a block of a version with hyphens', 'block-v1:A+B+C+version@a-12345678901+type@problem+block@x'],
  ['a block of a short version', 'block-v1:A+B+C+version@4f2+type@problem+block@x'],
  ['a block of a version of digits', 'block-v1:A+B+C+version@00012345678+type@problem+block@x'],
  ['a course for a key of a form, with a damaged escape', 'course-v1:TUM+CS+2024%=x'],
  ['a library for a key of a form, with bytes that are no text', 'library-v1:A+B%E9=x'],
])('the copy of %s is explained', (_name, text) => {
  const copies = [copyOf({ event: { answer: text } }), copyOf({ page: text }), copyOf({ event: text })]

  expect(copies.map((copy) => findingsIn([copy], edx))).toEqual([[], [], []])
})

test('no copy of a token begins like one of a well-known service', () => {
  const copies = Array.from({ length: 20_000 }, (_, i) => copyOf({ event: { answer: 'abc_a1b2C3d4E5f6G7h8I9j0' } }, i))

  expect(copies.filter((copy) => findingsIn([copy], edx).length > 0)).toEqual([])
}, 60_000)

test('the copy of any text is explained, and has its shape', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('answer', 'page', 'host', 'ip', 'id', 'session', 'POST'),
      valueInPieces,
      (field, value) => {
        for (const event of [{ event: { [field]: value } }, { [field]: value }, { event: value }]) {
          const copy = copyOf(event)
          expect(findingsIn([copy], edx)).toEqual([])
          expect(readShape(Reflect.get(JSON.parse(copy), 'event'))).toEqual(readShape(Reflect.get(event, 'event')))
        }
      },
    ),
    { numRuns: 2_500 },
  )
})

const surrogateCourse = 'Org4821+Num4821+Run4821'
const ofTypes = { username: 'user_4821', event_type: 'problem_show', event_source: 'browser' }

test.each([
  ['a power that is a birth date', 'number', '{"time":2.5e19850714}'],
  ['a power of zero that is a number of a person', 'number', '{"time":0e571238}'],
  ['a power behind zeros that is a telephone number', 'text', '{"time":"7E+0004928017764"}'],
  ['a power of two digits that none is drawn of', 'number', '{"time":2e57}'],
  ['a file whose ending is a name', 'text', `{"time":"asset-v1:${surrogateCourse}+type@asset+block@slug4821.mirel"}`],
  ['a file whose ending is a year', 'text', `{"time":"asset-v1:${surrogateCourse}+type@asset+block/slug4821.1985"}`],
])('%s is found', (_name, what, event) => {
  const copy = `${JSON.stringify(ofTypes).slice(0, -1)},"event":${event}}`
  expect(findingsIn([copy], edx)).toEqual([`unexplained ${what} at event.time`])
})

test('the copies of numbers with powers and of files of listed endings are explained', () => {
  const raw = { a: '5e571238', b: '1.25E-007', c: '7e+5', d: 'asset-v1:A+B+C+type@asset+block@CV.pDf', e: '2e1' }
  const numbers = '"n":[5e571238,1.25E-007,7e+5,0e12,1e0]'
  const copy = createAnonymiser({ platform: edx, seed }).event(
    `${JSON.stringify({ ...ofTypes, event: raw }).slice(0, -2)},${numbers}}}`,
    1,
  )
  expect(findingsIn([copy], edx)).toEqual([])
})
