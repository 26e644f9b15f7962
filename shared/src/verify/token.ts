/**
 * Tokens: what is looked for. A token is a run of letters and digits, of 4 characters or more, and every run of 4 digits or
 * more inside one. Case, accents, wide letters and characters without width make no difference.
 *
 * Written apart from the tokens that surrogates avoid, so that an error there does not hide itself.
 *
 * @module
 */

/** Shorter ones say nothing: chance puts them anywhere. */
export const shortestToken = 4

const ascii = /^[\0-\x7f]*$/
/** Accents after decomposition, and characters that nobody sees. */
const unseen = /[\p{Mn}\p{Cf}]/gu

/** The text as it is compared. */
export function folded(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').toLowerCase().normalize('NFKD').replace(unseen, '').normalize('NFC')
}

/** @param text a folded one */
export function* tokensIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[\p{L}\p{N}]{4,}/gu)) {
    yield run
    for (const [digits] of run.matchAll(/[0-9]{4,}/g)) if (digits.length < run.length) yield digits
  }
}

/** Zeros say nothing. */
export function saysNothing(token: string): boolean {
  return token.startsWith('0') && /^0+$/.test(token)
}
