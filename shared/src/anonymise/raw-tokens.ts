/**
 * The tokens of texts with any letters: what no surrogate of an event may equal (privacy rule S1).
 *
 * @module
 */

export interface TokenPlace {
  from: number
  end: number
}

/** Runs of letters and digits, and runs of digits inside them, of four characters or more each. */
export function wideTokens(text: string): TokenPlace[] {
  const places: TokenPlace[] = []
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]{4,}/gu)) {
    places.push({ from: index, end: index + run.length })
    for (const { 0: digits, index: inside } of run.matchAll(/[0-9]{4,}/g)) {
      const from = index + inside
      if (digits.length < run.length) places.push({ from, end: from + digits.length })
    }
  }
  return places
}

/** The text without its percent escapes; as it stands where they are damaged. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
