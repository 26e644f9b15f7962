/**
 * Browsers and languages: a raw one is close to a fingerprint, so each becomes the one of its family that is shipped here.
 *
 * @module
 */

const families: readonly (readonly [family: RegExp, representative: string])[] = [
  [/dalvik|okhttp|org\.edx\.mobile.*android/i, 'Dalvik/2.1.0 (Linux; U; Android 9; Phone Build/A1)'],
  [/cfnetwork|org\.edx\.mobile/i, 'edX/org.edx.mobile (2.0; OS Version 12.0)'],
  [/python/i, 'python-requests/2.0'],
  [/curl|wget|java|ruby|perl|go-http|libwww/i, 'curl/7.0'],
  [/bot|crawler|spider|slurp/i, 'Mozilla/5.0 (compatible; bot/1.0)'],
  [
    /edg(?:e|a|ios)?\//i,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Edg/100.0',
  ],
  [/msie|trident/i, 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko'],
  [/firefox/i, 'Mozilla/5.0 (X11; Linux x86_64; rv:100.0) Gecko/20100101 Firefox/100.0'],
  [
    /android/i,
    'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Mobile Safari/537.36',
  ],
  [
    /chrom(?:e|ium)/i,
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Safari/537.36',
  ],
  [
    /iphone|ipad/i,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 12_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Mobile',
  ],
  [
    /safari/i,
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1 (KHTML, like Gecko) Version/12.0 Safari/605.1',
  ],
]
const otherAgent = 'Mozilla/5.0'
const languages = { any: '*', one: 'en', list: 'en-US,en;q=0.5' }

/** The browser of the same family; linear in at most 1,000 characters. */
export function agentRepresentative(text: string): string {
  const shown = text.slice(0, 1_000)
  return families.find(([family]) => family.test(shown))?.[1] ?? otherAgent
}

export function languageRepresentative(text: string): string {
  if (text === languages.any) return languages.any
  return /[,;]/.test(text) ? languages.list : languages.one
}

/** Every agent and every list of languages that stands for a family. */
export const representatives: ReadonlySet<string> = new Set([
  ...families.map(([, representative]) => representative),
  otherAgent,
  ...Object.values(languages),
])
