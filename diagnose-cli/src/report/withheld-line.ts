/**
 * What the owner of the log keeps back, in one line of figures.
 *
 * @module
 */
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { counted } from './plain-text.ts'

/** @returns `undefined` where nothing is withheld */
export function withheldLine({ withheld }: Pick<Diagnosis, 'withheld'>): string | undefined {
  if (withheld === undefined) return undefined
  const { profile, categories, events, fields, samples, courses } = withheld
  const parts = [
    ...(categories + courses > 0
      ? [`${counted(categories, 'event type')} and ${counted(courses, 'course')} with ${counted(events, 'event')}`]
      : []),
    ...(fields > 0 ? [counted(fields, 'field')] : []),
    ...(samples > 0 ? [counted(samples, 'sample event')] : []),
    `profile ${profile}`,
  ]
  return `Withheld as you chose: ${parts.join(' · ')}`
}
