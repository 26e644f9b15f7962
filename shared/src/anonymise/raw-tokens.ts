/**
 * The tokens of a raw event: what no surrogate of the event may equal (privacy rule S1).
 *
 * @module
 */

/** Shorter ones say nothing: a surrogate may equal them by chance. */
const shortestToken = 4

/** Runs of letters and digits, and runs of digits inside them, in lower case. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (run.length < shortestToken) continue
    tokens.push(run.toLowerCase())
    for (const [digits] of run.matchAll(/[0-9]+/g)) {
      if (digits.length >= shortestToken && digits.length < run.length) tokens.push(digits)
    }
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
