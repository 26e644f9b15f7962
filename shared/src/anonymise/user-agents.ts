/**
 * Browsers and languages: a raw one is close to a fingerprint, so each becomes the one of its family that is shipped.
 *
 * @module
 */
import { shippedAgents, shippedBrowsers, shippedLanguages, shippedTongues } from './shipped-agents.ts'

const families: readonly (readonly [family: RegExp, representative: string])[] = [
  [/dalvik|okhttp|org\.edx\.mobile.*android/i, shippedAgents.androidApp],
  [/cfnetwork|org\.edx\.mobile/i, shippedAgents.appleApp],
  [/python/i, shippedAgents.python],
  [/curl|wget|java|ruby|perl|go-http|libwww/i, shippedAgents.program],
  [/bot|crawler|spider|slurp/i, shippedAgents.bot],
  [/edg(?:e|a|ios)?\//i, shippedAgents.edge],
  [/msie|trident/i, shippedAgents.explorer],
  [/firefox/i, shippedAgents.firefox],
  [/android/i, shippedAgents.android],
  [/chrom(?:e|ium)/i, shippedAgents.chrome],
  [/iphone|ipad/i, shippedAgents.appleDevice],
  [/safari/i, shippedAgents.safari],
]

/** The browser of the same family; linear in at most 1,000 characters. */
export function agentRepresentative(text: string): string {
  const shown = text.slice(0, 1_000)
  return families.find(([family]) => family.test(shown))?.[1] ?? shippedAgents.other
}

export function languageRepresentative(text: string): string {
  if (text === shippedLanguages.any) return shippedLanguages.any
  return /[,;]/.test(text) ? shippedLanguages.list : shippedLanguages.one
}

/** Every agent and every list of languages that stands for a family. */
export const representatives: ReadonlySet<string> = shippedBrowsers.union(shippedTongues)
