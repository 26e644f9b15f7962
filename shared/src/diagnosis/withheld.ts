/**
 * What the owner of a log keeps back of a diagnosis, beyond what the rules keep back of every one.
 *
 * @module
 */

/**
 * `schema-only` has no samples. `structure` has samples in which every text is one word, every number 0 and every truth
 * value false. `full` has samples in which values are replaced by surrogates.
 */
export const profiles = ['schema-only', 'structure', 'full'] as const
export type Profile = (typeof profiles)[number]

export interface EventName {
  eventType: string
  eventSource: string
}

/** Event types by name; without a source, those of every source. */
export interface EventChoice {
  eventType: string
  eventSource?: string | undefined
}

export interface Choices {
  profile: Profile
  /** Left out. */
  excludedEvents: readonly EventChoice[]
  /** Where there are any, all others are left out. */
  onlyEvents: readonly EventChoice[]
  /** Paths of fields, as in a shape; what lies below goes with them. */
  excludedFields: readonly string[]
}

/** How much was kept back. Figures only: a name here would show what was not to be shown. */
export interface Withheld {
  profile: Profile
  /** Event types, and the events of these and of left out courses. */
  categories: number
  events: number
  /** Rows of the field tables of what is shown. */
  fields: number
  samples: number
  courses: number
}

export const everything: Choices = { profile: 'full', excludedEvents: [], onlyEvents: [], excludedFields: [] }

/** Fields are told by their name; an item, or what a text holds, is no field. */
export function isFieldPath(path: string): boolean {
  return path !== '' && !/(?:\[\]|\))$/.test(path)
}

export function isChosen(choices: readonly EventChoice[], category: EventName): boolean {
  return choices.some(
    ({ eventType, eventSource }) =>
      eventType === category.eventType && (eventSource === undefined || eventSource === category.eventSource),
  )
}

/** Whether a path is one of these fields or lies below one. */
export function isBelow(path: string, fields: readonly string[]): boolean {
  return fields.some((field) => path === field || (path.startsWith(field) && '.[('.includes(path[field.length] ?? ' ')))
}
