/**
 * Every key, text and number of a sample is explained: a rule lets it stay and `kept-values.csv` says so, or it is a
 * surrogate with its mark, and nothing in it looks private all the same.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import type { Token } from '../../explain/event-walk.ts'
import type { Explanation } from '../../explain/explanation.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { pointerTo } from '../pointer.ts'
import type { SampleCheck, SampleContext } from './sample-check.ts'
import { privateProblem } from './sample-leaves.ts'

export const isExplained: SampleCheck = (sample, _filedUnder, context) => {
  const { onToken, spread, told, walk } = context
  let problem: Problem | undefined
  spread.startSample()
  walk.walk(sample.tree, (token) => {
    problem ??= problemOf(token, context)
    if (token.explanation?.isSurrogate !== false) onToken?.(told.of(token, sample))
  })
  // What looks private is told as such, wherever in the sample it stands.
  return problem === undefined ? undefined : (privateProblem(sample.tree, context) ?? problem)
}

function problemOf(token: Token, context: SampleContext): Problem | undefined {
  const { explanation } = token
  if (explanation === undefined) return unexplained(token, context)
  if (explanation.isSurrogate) return surrogateProblem(token, explanation, context)
  if (token.what === 'key' || isListed(token, explanation, context)) return undefined
  return { code: 'bundle.counts', ...placeOf(token, context), hint: 'kept-values.csv does not list it.' }
}

function unexplained(token: Token, context: SampleContext): Problem {
  const { what, text } = token
  const found = { ...placeOf(token, context), ...fingerprintOf(text, context.salt) }
  if (what === 'key') return { code: 'bundle.key-name', ...found }
  return {
    code: 'leak.free-text',
    ...found,
    hint: `No rule lets this ${what} stay, and no mark shows that it is a surrogate.`,
  }
}

function surrogateProblem(token: Token, { rule }: Explanation, context: SampleContext): Problem | undefined {
  const { path, text } = token
  if (context.spread.add(path, text, rule) === 'repeated') {
    return { code: 'leak.repeated', ...placeOf(token, context), hint: 'Another sample has the same one.' }
  }
  const code = context.harmless.finding(text)
  return code === undefined ? undefined : { code, ...placeOf(token, context) }
}

/** Each explanation by a keep rule is of one place and one text. */
function isListed({ path, text }: Token, explanation: Explanation, { kept, listed }: SampleContext): boolean {
  if (listed.has(explanation)) return true
  if (!kept.has(keptId(path, text, explanation.rule))) return false
  listed.add(explanation)
  return true
}

function placeOf({ at }: Token, { platform }: SampleContext): { pointer: string } {
  return { pointer: pointerTo(at, platform.vocabulary.isKey) }
}

/** How a row of `kept-values.csv` is looked up. */
export function keptId(path: string, value: string, rule: string): string {
  return [path, value, rule].join('\u241f')
}
