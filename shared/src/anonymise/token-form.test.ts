import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsIn } from '../../../test/builders/sample-findings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createAnonymiser } from './anonymise.ts'
import { isToken } from './token-form.ts'

test('the copies of two tokens that differ in their letters alone are alike', () => {
  const [jane, omar] = ['jane.roe@corp.io', 'omar.mey@corp.io'].map((mail) => copyOf(btoa(mail)))

  expect(jane).toMatch(/^[A-Za-z0-9]{22}==$/)
  expect(omar).toBe(jane)
})

test('where the marks of base64 and the words of a slug stand is not told', () => {
  expect(copyOf('aB3dE+GhI/kLm1oP')).toBe(copyOf('aB3/EfGh1jk+mNoP'))
  expect(copyOf('my-thesis-by-jane-roe-of-lund-x9Y8z7-and-another-word-for-its-end-1')).toBe(
    copyOf('the-life-of-omar-mey-of-berlin-x9Y8z7-written-by-his-wife-and-son-1'),
  )
})

test('the parts of a JWT keep their lengths', () => {
  expect(copyOf('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.SflKxwRJ-MeKKF2QT4')).toMatch(
    /^[A-Za-z0-9-]{20}\.[A-Za-z0-9-]{19}\.[A-Za-z0-9-]{18}$/,
  )
})

test('every copy of a token is one, and is explained', () => {
  // Three parts with strokes between them are the key of a course.
  const mark = fc.constantFrom(...'aZ09bY18cX27dW36+_~.-')
  const token = fc.tuple(fc.array(mark, { minLength: 11, maxLength: 300 }), fc.constantFrom('', '=', '=='))
  fc.assert(
    fc.property(
      token.map(([marks, padding]) => `x1Y${marks.join('')}zZ${padding}`).filter((text) => isToken(text)),
      (text) => {
        const copy = copyOf(text)
        expect(copy.length).toBe(Math.min(text.length, 240))
        expect(isToken(copy)).toBe(true)
        expect(findingsIn([JSON.stringify({ id: copy })], edx)).toEqual([])
      },
    ),
  )
})

function copyOf(id: string): string {
  const anonymiser = createAnonymiser({ platform: edx, seed: 'a'.repeat(64) })
  const { event } = JSON.parse(anonymiser.event(JSON.stringify({ event: { id } }), 1)) as { event: { id: string } }
  return event.id
}
