/**
 * The operating system and the program of a learner: few names, since the whole text could tell who it is.
 *
 * @module
 */
export interface AgentNames {
  os: string
  agent: string
}

/** The first that fits counts: most programs name others too. */
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows Phone/, 'Windows Phone'],
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/CrOS/, 'Chrome OS'],
  [/Mac OS X|Macintosh|Darwin/, 'macOS'],
  [/Linux|X11/, 'Linux'],
]

const programs: readonly (readonly [RegExp, string])[] = [
  [/bot\b|crawl|spider/i, 'robot'],
  [/org\.edx\.mobile|edX\/|okhttp|Dalvik/, 'mobile app'],
  [/Edge?\/|EdgA\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/MSIE |Trident\//, 'Internet Explorer'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** The rest of a longer one says nothing. */
export const longestAgent = 1_000

export function agentNames(userAgent: string): AgentNames {
  const text = userAgent.slice(0, longestAgent)
  return { os: firstOf(systems, text), agent: firstOf(programs, text) }
}

function firstOf(names: readonly (readonly [RegExp, string])[], text: string): string {
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'
}
