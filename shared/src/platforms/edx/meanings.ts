/**
 * What each event type of the platform that has no translation rule means, in one or two plain sentences. Where there is
 * a rule, the rule says it.
 *
 * Facts come from the Open edX reference (its sections on tracking logs) and from the code that emits the events; the
 * words are ours. An event type whose meaning could not be established has no entry.
 *
 * @module
 */
import { courseHome } from './meanings/course-home.ts'
import { courseTeam } from './meanings/course-team.ts'
import { enrollment } from './meanings/enrollment.ts'
import { navigation } from './meanings/navigation.ts'
import { other } from './meanings/other.ts'
import { problem } from './meanings/problem.ts'
import type { Meanings } from './meanings/family.ts'

/** Families as the event catalogue names them. */
export const meaningsByFamily: ReadonlyMap<string, Meanings> = new Map([
  ['course home', courseHome],
  ['course team / reporting', courseTeam],
  ['enrollment', enrollment],
  ['navigation', navigation],
  ['other', other],
  ['problem', problem],
])

/** Event type -> what the learner, the team or the platform did. A Map, because event types come from logs. */
export const meanings: ReadonlyMap<string, string> = joined([...meaningsByFamily.values()])

function joined(families: readonly Meanings[]): Map<string, string> {
  const all = new Map<string, string>()
  for (const [eventType, text] of families.flatMap((family) => Object.entries(family))) {
    if (all.has(eventType)) throw new Error(`two meanings for "${eventType}"`)
    all.set(eventType, text)
  }
  return all
}
