import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsIn } from '../../../test/builders/sample-findings.ts'
import { isMarkedToken } from '../explain/opaque-marks.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createAnonymiser, type EventCopy } from './anonymise.ts'
import { FoundFormats } from './format-of.ts'

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

test('where the points of three names stand is not told', () => {
  const [jane, omar] = ['JaneR0eB.Of.LundSweden1xyz', 'OmarMeyyy.OfBerlin1.Gerxyz'].map(copyOf)

  expect(omar).toBe(jane)
})

test('every copy of a token has its mark, and is explained', () => {
  const mark = fc.constantFrom(...'aZ09bY18cX27dW36eV45+/_~.-')
  const padding = fc.constantFrom('', '=', '==')
  const token = fc
    .tuple(fc.array(mark, { minLength: 11, maxLength: 300 }), padding)
    .map(([marks, end]) => marks.join('') + end)
    .filter((text) => kindOf(text) === 'token')
  fc.assert(
    fc.property(token, (text) => {
      const copy = copyOf(text)
      expect(copy.length).toBe(Math.min(text.length, 240))
      expect(isMarkedToken(copy)).toBe(true)
      expect(findingsIn([JSON.stringify({ id: copy })], edx)).toEqual([])
    }),
    { examples: [['aBcDeF+/_~-..'], ['aB3dE+GhI/kLm1oP==']] },
  )
})

function copyOf(id: string): string {
  const { event } = JSON.parse(copyOfEvent(id).event) as { event: { id: string } }
  return event.id
}

/** Some texts of such marks are an address or the key of a course before they are tokens. */
function kindOf(id: string): string | undefined {
  return copyOfEvent(id).redactions[0]?.rule
}

function copyOfEvent(id: string): EventCopy {
  const anonymiser = createAnonymiser({ platform: edx, seed: 'a'.repeat(64) })
  return anonymiser.copy(JSON.stringify({ event: { id } }), 1, new FoundFormats())
}
