import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TokenCutter } from './token-cutter.ts'

test('tokens are runs of letters and digits, and runs of digits inside them, in lower case', () => {
  expect(tokensOf('Jane-Roe12345 x1y 2016_ab é1234 abc 4711')).toEqual(
    ['jane', '12345', 'roe12345', '2016', '1234', 'é1234', '4711'].sort(),
  )
})

test('every text has the tokens that the pattern finds', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60, unit: fc.constantFrom(...'aZ09_ .%-é漢') }),
    fc.string({ maxLength: 60, unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, (wanted) => {
      expect(new Set(tokensOf(wanted))).toEqual(patternTokens(wanted))
    }),
    { numRuns: 2_000 },
  )
})

test('equal tokens have equal hashes in every text, and others have others', () => {
  const hashes = new Map<string, string>()
  for (const text of ['abcd EFGH 1234', 'x-abcd', 'é efgh', 'q1234 123456', 'abcdé']) {
    const cutter = new TokenCutter()
    for (let at = 0; at < cutter.cut(text); at++) {
      const hash = `${cutter.lows[at]} ${cutter.highs[at]}`
      expect(hashes.get(cutter.token(at)) ?? hash).toBe(hash)
      hashes.set(cutter.token(at), hash)
    }
  }

  expect(new Set(hashes.values()).size).toBe(hashes.size)
})

function tokensOf(text: string): string[] {
  const cutter = new TokenCutter()
  return Array.from({ length: cutter.cut(text) }, (_, at) => cutter.token(at)).sort()
}

function patternTokens(text: string): Set<string> {
  const runs = (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((run) => run.toLowerCase())
  return new Set(runs.flatMap((run) => [run, ...(run.match(/[0-9]{4,}/g) ?? [])]))
}
