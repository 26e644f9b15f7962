/**
 * Every key, text and number of a sample is explained: a rule lets it stay and `kept-values.csv` says so, or it is a
 * surrogate with its mark.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import { walkEvent, type Token } from '../../explain/event-walk.ts'
import { momentsOf } from '../../explain/moments.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { pointerTo } from '../pointer.ts'
import type { SampleCheck, SampleContext } from './sample-check.ts'

export const isExplained: SampleCheck = ({ tree }, _filedUnder, context) => {
  const { vocabulary, surrogates } = context.platform
  let problem: Problem | undefined
  context.spread.startSample()
  walkEvent(tree, { vocabulary, surrogates, names: context.names, moments: momentsOf(tree) }, (token) => {
    problem ??= problemOf(token, context)
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
