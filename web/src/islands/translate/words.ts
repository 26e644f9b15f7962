/**
 * What the box says in words.
 *
 * @module
 */
import { counted, exact } from '../../parts/figures.ts'
import { verdictWords } from './verdict.tsx'
import { mostCharacters, mostEvents, type BoxText } from './questions.ts'
import type { NoAnswer } from './translator-thread.ts'

/** `3 events: 2 valid, 1 unknown event.` */
export function summary({ events, eventsLeftOut }: BoxText): string {
  const verdicts = (['supported', 'unknown', 'invalid'] as const).flatMap((verdict) => {
    const count = events.filter((event) => event.verdict === verdict).length
    return count === 0 ? [] : [`${exact(count)} ${verdictWords[verdict].replace(' event', '')}`]
  })
  const rest = eventsLeftOut === 0 ? '' : ` ${leftOutWords(eventsLeftOut)}`
  return `${counted(events.length, 'event')}: ${verdicts.join(', ')}.${rest}`
}

function leftOutWords(lines: number): string {
  const were = lines === 1 ? 'was' : 'were'
  return `${counted(lines, 'more line')} ${were} not read: the box takes ${exact(mostEvents)} events. diagnose import translates whole logs.`
}

export const tooLong = `The text has more than the ${exact(mostCharacters)} characters that the box takes. It was not read. diagnose import translates whole logs.`

export const noAnswerWords: Record<NoAnswer, string> = {
  stopped: 'Stopped. Nothing was translated.',
  'too-long': 'It took more than 30 seconds and was stopped. Try fewer events, or diagnose translate on your machine.',
  broke: 'The translation broke down on this text. That is a fault of ours: please report it, without the text.',
}

/** Where the place of a row is known from, by its `…_location_how`. */
export function howWords(how: string): string {
  switch (how) {
    case 'given':
      return 'this event'
    case 'url':
      return 'page of an earlier event'
    case 'panel':
      return 'panel of an earlier event'
    case 'assumed-panel':
      return 'first panel, assumed'
    default:
      return 'no page known'
  }
}
