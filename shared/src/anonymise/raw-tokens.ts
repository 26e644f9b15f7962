/**
 * The tokens of a raw event: what no surrogate of the event may equal (privacy rule S1).
 *
 * @module
 */

/**
 * Runs of letters and digits, and runs of digits inside them, in lower case. Those of less than four characters say nothing:
 * a surrogate may equal them by chance.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const run of text.match(/[\p{L}\p{N}]{4,}/gu) ?? []) {
    tokens.push(run.toLowerCase())
    for (const digits of run.match(/[0-9]{4,}/g) ?? []) if (digits.length < run.length) tokens.push(digits)
  }
  return tokens
}

/** Adds the tokens of a text and of its percent-decoded spelling. */
export function addTokens(into: Set<string>, text: string): void {
  for (const token of tokensOf(text)) into.add(token)
  if (!text.includes('%')) return
  for (const token of tokensOf(percentDecoded(text))) into.add(token)
}

/** The text without its percent escapes; as it stands where they are damaged. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
