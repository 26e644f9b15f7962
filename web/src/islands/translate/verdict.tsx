/**
 * What became of an event: word, sign and colour.
 *
 * @module
 */
import type { BoxEvent } from './questions.ts'

type Verdict = BoxEvent['verdict']

export const verdictWords: Record<Verdict, string> = {
  supported: 'valid',
  unknown: 'unknown event',
  invalid: 'invalid',
}

const classes: Record<Verdict, string> = { supported: 'done', unknown: 'pull', invalid: 'no' }

/** A tick, a question mark, a cross. */
const signs: Record<Verdict, string> = {
  supported: 'M2 6.5l2.8 2.8L10 3.2',
  unknown: 'M3.6 4.2a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.5M6 10.4v.3',
  invalid: 'M2.5 2.5l7 7m0-7l-7 7',
}

export function VerdictPill({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`pill verdict ${classes[verdict]}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={signs[verdict]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
      {verdictWords[verdict]}
    </span>
  )
}
