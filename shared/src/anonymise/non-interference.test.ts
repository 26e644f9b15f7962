/**
 * Two logs that differ only in values which no rule keeps have the same copies, byte by byte: nothing of those values is in
 * them. NONINTERFERENCE_PAIRS=10000 tries as many pairs as a release does.
 *
 * The values of a pair differ in what they say, not in their forms, in which of them are equal, in the order of times, or
 * in the tokens that a surrogate of four digits could equal: the copies are drawn again where one does (privacy rule S1).
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createAnonymiser } from './anonymise.ts'

const pairs = Number(process.env['NONINTERFERENCE_PAIRS'] ?? 1_000)
const seed = 'd'.repeat(64)

/** A denied value of one form, of a person. Equal numbers give equal values of the same person. */
const forms: readonly ((person: number, n: number) => unknown)[] = [
  (p, n) => word(p, n),
  (p, n) => `${word(p, n)} ${word(p, n + 1)} wrote`,
  (p, n) => `${word(p, n)}@${word(p, n)}.org`,
  (p, n) => `course-v1:${word(p, n)}+${word(p, n + 1)}+${word(p, n + 2)}`,
  (p, n) => `block-v1:${word(p, n)}+${word(p, n + 1)}+${word(p, n + 2)}+type@problem+block@${hex(p, n)}`,
  (p, n) => `i4x://${word(p, n)}/${word(p, n + 1)}/video/${hex(p, n)}`,
  (p, n) => `https://${word(p, n)}.org/courses/${word(p, n)}?q=${word(p, n)}#${word(p, n)}`,
  (p, n) => `input_${hex(p, n)}_2_1=${word(p, n)}&${word(p, n)}%5B%5D=${word(p, n)}`,
  (p, n) => JSON.stringify({ [word(p, n)]: [word(p, n + 1), JSON.stringify({ username: word(p, n) })] }),
  (p, n) => ({ [word(p, n)]: { correctness: 'correct', [hex(p, n)]: number(p, n) } }),
  (p, n) => number(p, n),
  (p, n) => String(number(p, n)),
  (p, n) => (number(p, n) - (number(p, n) % 10) + 3) / 10,
  (p, n) => hex(p, n),
  (p, n) => `Mozilla/5.0 (X11; ${word(p, n)}) Firefox/45.0`,
  (p, n) => `${word(p, n)}_${word(p, n + 1)}.pdf`,
  (p, n) => `2016-06-0${1 + (n % 5)}T10:0${n % 4}:0${p % 4}.${100_001 + (p % 800) * 1_000 + n}+00:00`,
]

const events = fc.array(fc.tuple(fc.nat({ max: forms.length - 1 }), fc.nat({ max: 3 })), {
  minLength: 1,
  maxLength: 10,
})
const persons = fc.tuple(fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 }))

test(`the copies of ${pairs} pairs of events are equal`, () => {
  fc.assert(
    fc.property(events, persons, (pattern, [one, other]) => {
      const copyOf = (person: number): string =>
        createAnonymiser({ platform: edx, seed }).event(JSON.stringify(eventOf(pattern, person)), 3)

      expect(copyOf(one)).toBe(copyOf(other))
    }),
    { numRuns: pairs },
  )
}, 600_000)

test(`the bundles of ${pairs / 50} pairs of logs are equal`, () => {
  fc.assert(
    fc.property(fc.array(events, { minLength: 1, maxLength: 3 }), persons, (patterns, [one, other]) => {
      // Each event has a shape of its own: which lines of one shape are sampled is drawn from their bytes.
      const logOf = (person: number): string =>
        patterns
          .map((pattern, i) => ({ ...eventOf(pattern, person), ...Object.fromEntries([[fieldNames[i] ?? '', true]]) }))
          .map((event) => JSON.stringify(event))
          .join('\n')
      const bundleOf = (person: number) => [...aBundle(aDiagnosis(aPartial(`${logOf(person)}\n`)))]

      expect(bundleOf(one)).toEqual(bundleOf(other))
    }),
    { numRuns: pairs / 50 },
  )
}, 600_000)

const fieldNames = ['success', 'attempts', 'mode']

function eventOf(pattern: readonly (readonly [form: number, value: number])[], person: number): object {
  return {
    username: word(person, 0),
    ip: `10.${100 + (person % 100)}.1.7`,
    session: hex(person, 9),
    event_source: 'browser',
    event_type: 'problem_show',
    time: `2016-06-06T16:14:0${person % 4}.${101_001 + (person % 800) * 1_000}+00:00`,
    context: {
      user_id: number(person, 8),
      course_id: `course-v1:${word(person, 7)}+${word(person, 6)}+${word(person, 5)}`,
    },
    event: pattern.map(([form, value]) => forms[form]?.(person, value * 10)),
  }
}

/** Ten letters that are no word; different numbers give different ones of one length. */
function word(person: number, n: number): string {
  return `qz${[...String(person * 10_000 + n).padStart(8, '0')].map((digit) => 'bcdfghjkmz'[Number(digit)]).join('')}`
}

/** 32 hexadecimal digits without four decimal ones in a row. */
function hex(person: number, n: number): string {
  const digits = String(person * 10_000 + n).padStart(8, '0')
  return [...digits].map((digit) => `a${digit}${'bcdef'[Number(digit) % 5]}${digit}`).join('')
}

/** Nine digits. */
function number(person: number, n: number): number {
  return 312_345_678 + person * 100_003 + n * 7
}
