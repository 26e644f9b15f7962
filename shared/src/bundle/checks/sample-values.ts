/**
 * Every key, text and number of a sample is explained: a rule lets it stay and `kept-values.csv` says so, or it is a
 * surrogate with its mark.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import type { Token } from '../../explain/event-walk.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { pointerTo } from '../pointer.ts'
import type { SampleCheck, SampleContext } from './sample-check.ts'

export const isExplained: SampleCheck = (sample, _filedUnder, context) => {
  const { onToken, spread, told, walk } = context
  let problem: Problem | undefined
  spread.startSample()
  walk.walk(sample.tree, (token) => {
    problem ??= problemOf(token, context)
    onToken?.(told.of(token, sample))
  })
  return problem
}

function problemOf(token: Token, context: SampleContext): Problem | undefined {
  const { what, path, text, explanation } = token
  const place = (): { pointer: string } => ({ pointer: pointerTo(token.at, context.platform.vocabulary.isKey) })
  if (explanation === undefined) {
    const fingerprint = fingerprintOf(text, context.salt)
    if (what === 'key') return { code: 'bundle.key-name', ...place(), ...fingerprint }
    return {
      code: 'leak.free-text',
      ...place(),
      ...fingerprint,
      hint: `No rule lets this ${what} stay, and no mark shows that it is a surrogate.`,
    }
  }
  if (context.spread.add(path, text, explanation.rule) === 'repeated') {
    return { code: 'leak.repeated', ...place(), hint: 'Another sample has the same one.' }
  }
  const isListed =
    what === 'key' ||
    explanation.rule.startsWith('surrogate.') ||
    context.kept.has(keptId(path, text, explanation.rule))
  return isListed ? undefined : { code: 'bundle.counts', ...place(), hint: 'kept-values.csv does not list it.' }
}

/** How a row of `kept-values.csv` is looked up. */
export function keptId(path: string, value: string, rule: string): string {
  return [path, value, rule].join('\u241f')
}
