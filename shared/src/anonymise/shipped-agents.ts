/**
 * The browsers and languages that stand for all others of their family. Data: who makes surrogates and who checks them
 * read the same list.
 *
 * @module
 */
export const shippedAgents = {
  androidApp: 'Dalvik/2.1.0 (Linux; U; Android 9; Phone Build/A1)',
  appleApp: 'edX/org.edx.mobile (2.0; OS Version 12.0)',
  python: 'python-requests/2.0',
  program: 'curl/7.0',
  bot: 'Mozilla/5.0 (compatible; bot/1.0)',
  edge: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Edg/100.0',
  explorer: 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:100.0) Gecko/20100101 Firefox/100.0',
  android: 'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Mobile Safari/537.36',
  chrome: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Safari/537.36',
  appleDevice: 'Mozilla/5.0 (iPhone; CPU iPhone OS 12_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Mobile',
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1 (KHTML, like Gecko) Version/12.0 Safari/605.1',
  other: 'Mozilla/5.0',
} as const

export const shippedLanguages = { any: '*', one: 'en', list: 'en-US,en;q=0.5' } as const

export const shippedBrowsers: ReadonlySet<string> = new Set(Object.values(shippedAgents))
export const shippedTongues: ReadonlySet<string> = new Set(Object.values(shippedLanguages))
