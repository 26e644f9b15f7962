/**
 * Event types of 2012 and 2013 that are sentences about people: `alice requested progress page for bob in …`.
 *
 * @module
 */

/** The template of an old sentence, made of our words alone; `undefined` for any other text. Linear time. */
export function sentenceTemplate(text: string): string | undefined {
  const blank = text.indexOf(' ')
  if (blank < 0) return undefined
  const verb = text.slice(0, blank)
  if (roleVerbs.has(verb)) return `${verb} {user}`
  if (inOrder(text, [' reset attempts from ', ' to 0 for ', ' on problem ', ' in '])) return resetAttempts
  if (inOrder(text, [' requested progress page for ', ' in '])) return progressPage
  if (changeVerbs.has(verb) && inOrder(text, [' as ', ' for '])) return `${verb} {user} as {role} for {course}`
  return starts.find(([start]) => text.startsWith(start))?.[1]
}

export function isSentenceTemplate(text: string): boolean {
  return templates.has(text)
}

const resetAttempts = '{user} reset attempts from {n} to 0 for {user} on problem {usage} in {course}'
const progressPage = '{user} requested progress page for {user} in {course}'

const changeVerbs = new Set(['add', 'remove', 'added', 'removed'])

const roles = ['instructor', 'staff', 'beta-tester', 'forum-admin', 'forum-mod', 'forum-community-TA']
const roleVerbs = new Set(['add', 'remove', 'list'].flatMap((verb) => roles.map((role) => `${verb}-${role}`)))

const starts: readonly [start: string, template: string][] = [
  ['psychometrics ', 'psychometrics {usage}'],
  ['git pull ', 'git pull {dir}'],
  ['reload ', 'reload {dir}'],
  ['reloaded ', 'reloaded {dir}'],
]

const templates: ReadonlySet<string> = new Set([
  resetAttempts,
  progressPage,
  ...[...roleVerbs].map((verb) => `${verb} {user}`),
  ...[...changeVerbs].map((verb) => `${verb} {user} as {role} for {course}`),
  ...starts.map(([, template]) => template),
])

function inOrder(text: string, parts: readonly string[]): boolean {
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}
