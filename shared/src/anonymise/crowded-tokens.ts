/**
 * Tokens that no surrogate can keep clear of: where the raw events hold most numbers of four digits, the few that are left
 * would be drawn again and again, and equal surrogates of several samples are taken for a copied value.
 *
 * @module
 */

/** What is drawn as four digits, alone or behind a word of the surrogates' grammar. */
const drawn = /^(user|slug|host|org|num|run|name|choice|q)?[1-9][0-9]{3}$/
const mostOfAll = 9_000 / 2

/** The tokens but those of which most that can be drawn are there. */
export function withoutCrowds(tokens: Set<string>): Set<string> {
  if (tokens.size <= mostOfAll) return tokens
  const counts = new Map<string, number>()
  for (const token of tokens) {
    const crowd = crowdOf(token)
    if (crowd !== undefined) counts.set(crowd, (counts.get(crowd) ?? 0) + 1)
  }
  const isCrowded = (token: string): boolean => (counts.get(crowdOf(token) ?? '-') ?? 0) > mostOfAll
  return [...counts.values()].some((count) => count > mostOfAll)
    ? new Set([...tokens].filter((token) => !isCrowded(token)))
    : tokens
}

/** The word before the digits, or nothing; `undefined` where chance does not draw the token. */
function crowdOf(token: string): string | undefined {
  const match = token.length < 4 || token.length > 10 ? null : drawn.exec(token)
  return match === null ? undefined : (match[1] ?? '')
}
