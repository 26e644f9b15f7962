/**
 * Tokens that no surrogate can keep clear of: where the raw events hold most numbers of four digits, the few that are left
 * would be drawn again and again, and equal surrogates of several samples are taken for a copied value.
 *
 * @module
 */

/** What is drawn as four digits, alone or behind a word of the surrogates' grammar. */
const drawn = /^(user|slug|host|org|num|run|name|choice|q)?[1-9][0-9]{3}$/
const mostOfAll = 9_000 / 2

/** How many tokens there are of those that are drawn alike. */
export class CrowdCounts {
  areAnyCrowded = false
  private readonly counts = new Map<string, number>()

  /** Each token once. */
  add(token: string): void {
    const crowd = crowdOf(token)
    if (crowd === undefined) return
    const count = (this.counts.get(crowd) ?? 0) + 1
    this.counts.set(crowd, count)
    if (count > mostOfAll) this.areAnyCrowded = true
  }

  /** Whether most of those that are drawn like this token are there. */
  isCrowded(token: string): boolean {
    const crowd = crowdOf(token)
    return crowd !== undefined && (this.counts.get(crowd) ?? 0) > mostOfAll
  }
}

/** The word before the digits, or nothing; `undefined` where chance does not draw the token. */
function crowdOf(token: string): string | undefined {
  if (token.length < 4 || token.length > 10) return undefined
  const last = token.charCodeAt(token.length - 1)
  if (last < 48 || last > 57) return undefined
  const match = drawn.exec(token)
  return match === null ? undefined : (match[1] ?? '')
}
