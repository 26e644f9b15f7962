/**
 * Digits with marks between them: telephone numbers, clock times, versions, dates of other spellings.
 *
 * @module
 */
import type { EventScope } from './event-scope.ts'
import { markedDigits } from './number-form.ts'

export function isDigitPattern(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[+(-]?[0-9](?:[0-9 .:,/()-]*[0-9)])?$/.test(text) &&
    !/(?:[0-9]{1,3}\.){3}[0-9]|::/.test(text)
  )
}

export function digitPatternSurrogate(text: string, scope: EventScope): string {
  const length = text.replace(/[^0-9]/g, '').length
  return scope.surrogateOf('digits', text, (draw) => {
    let digits = draw(length, drawn)
    for (let tries = 0; tries < mostTries && markedDigits(digits) !== digits; tries++) digits = draw(length, drawn)
    let at = 0
    return text.replace(/[0-9]/g, () => digits[at++] ?? '')
  })
}

/** Without 0 and 1, which flags and years begin with. One in 97 of such numbers has the mark. */
const drawn = '23456789'
const mostTries = 5_000
