/**
 * Identifiers that can be recognised, planted in a generated log: in free text, titles, tags, JSON in strings, keys,
 * queries and paths. No two are alike, and none is a word of any vocabulary.
 *
 * @module
 */
import { anEvent, aPageView, aPlayVideo, aProblemCheck, type TrackingEvent } from './events.ts'

export const identifierPlaces = ['text', 'title', 'tag', 'nested JSON', 'key', 'query', 'path'] as const

export interface PlantedLog {
  lines: string[]
  /** In small letters. */
  identifiers: string[]
}

/** @param count identifiers, by turns at every place */
export function aPlantedLog(count: number): PlantedLog {
  const identifiers = Array.from({ length: count }, (_, i) => identifier(i))
  const lines = identifiers.map((name, i) => JSON.stringify(eventWith(name, i)))
  return { lines, identifiers: identifiers.map((name) => name.toLowerCase()) }
}

/** Every identifier has this form; so all of them can be looked for at once. */
export const identifierForm = /qx[bcdfghjklmnpqrstvwxz]{7}/gi

/** `Qx` and seven consonants: not a word, and not what chance draws. */
function identifier(i: number): string {
  const consonants = 'bcdfghjklmnpqrstvwxz'
  let name = ''
  for (let rest = i * 7_919 + 13, at = 0; at < 7; at++) {
    name += consonants[rest % consonants.length] ?? ''
    rest = Math.floor(rest / consonants.length) + (at % 2) * 3
  }
  return `Qx${name}`
}

/** A different shape for every few, so that many are sampled. */
function eventWith(name: string, i: number): TrackingEvent {
  const more = { username: `learner_${i % 50}`, ip: `10.${i % 250}.0.1` }
  const variety = Object.fromEntries(
    shapeFields.filter((_, bit) => ((i >> 3) >> bit) % 2 === 1).map((field) => [field, i]),
  )
  switch (identifierPlaces[i % identifierPlaces.length]) {
    case 'text':
      return anEvent({ ...more, event: { ...variety, body: `Dear ${name}, please call me. <b>${name}</b>` } })
    case 'title':
      return aPlayVideo({ ...more, event: { ...variety, title: `${name}'s video`, id: `i4x-A-B-video-${name}` } })
    case 'tag':
      return anEvent({ ...more, event: { ...variety, tags: [name, `#${name}`], category_name: name } })
    case 'nested JSON':
      return anEvent({ ...more, event: JSON.stringify({ ...variety, state: JSON.stringify({ answer: name }) }) })
    case 'key':
      return aProblemCheck({ ...more, event: { ...variety, answers: { [name]: 1, [`i4x-${name}_2_1`]: 'x' } } })
    case 'query':
      return aPageView(`/courses/A/B/C/about?next=${name}&${name}=1`, {
        ...more,
        event: JSON.stringify({ ...variety, GET: { [name]: [name] }, POST: { q: [name] } }),
      })
    default:
      return aPageView(`/u/${name}/%51${name.slice(1)}/courses/${name}`, { ...more, event: JSON.stringify(variety) })
  }
}

const shapeFields = ['attempts', 'grade', 'duration']
