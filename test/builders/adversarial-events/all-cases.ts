/**
 * All adversarial cases, by family, and as lines of a log.
 *
 * @module
 */
import type { AdversarialCase } from './adversarial-case.ts'
import { brokenAndHuge } from './broken-and-huge.ts'
import { dataAsKeys } from './data-as-keys.ts'
import { frequentValues } from './frequent-values.ts'
import { hiddenSpellings } from './hidden-spellings.ts'
import { honestOddities } from './honest-oddities.ts'
import { hostileEventTypes } from './hostile-event-types.ts'
import { layeredForms } from './layered-forms.ts'
import { nestedEncodings } from './nested-encodings.ts'
import { numbersAndTimes } from './numbers-and-times.ts'
import { oddNumbersAndBytes } from './odd-numbers-and-bytes.ts'
import { otherPrograms } from './other-programs.ts'
import { plainEvents } from './plain-events.ts'
import { privateForms } from './private-forms.ts'
import { rareCategories } from './rare-categories.ts'
import { thirdPersons } from './third-persons.ts'
import { translatableEvents } from './translatable-events.ts'
import { typedTexts } from './typed-texts.ts'

export const adversarialFamilies: Record<string, AdversarialCase[]> = {
  'A plain events and third persons': plainEvents,
  'B forms, passwords, tokens, file names, truncated payloads': typedTexts,
  'C data as object keys': dataAsKeys,
  'D identifiers and hostile text in event_type': hostileEventTypes,
  'E encodings inside encodings': nestedEncodings,
  'F numbers, coordinates, times, birth dates': numbersAndTimes,
  'G values that are frequent for the wrong reason': frequentValues,
  'H rare categories': rareCategories,
  'I broken bytes, depth, length': brokenAndHuge,
  'K events that must stay translatable': translatableEvents,
  'A, B, G persons whom no field names': thirdPersons,
  'C, D, E, H hidden spellings': hiddenSpellings,
  'F, I, K odd numbers and bytes': oddNumbersAndBytes,
  'A, B, C private forms of other programs': privateForms,
  'D, E, F, I, K oddities of honest logs': honestOddities,
  'A to K forms inside forms': layeredForms,
  'A to K other programs, papers and alphabets': otherPrograms,
}

/** The event of a case: its fields, and those of a plain event that it leaves out. */
export function adversarialEvent(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    username: 'someone',
    event_source: 'browser',
    event_type: 'problem_show',
    ...fields,
    ...('time' in fields ? {} : { time: '2015-04-14T10:15:00.123456+00:00' }),
  }
}

export function adversarialLines(): string[] {
  return Object.values(adversarialFamilies)
    .flat()
    .map(([, fields]) => JSON.stringify(adversarialEvent(fields)))
}
