/**
 * Begins a translation rule: `npm run new:event edx <family>/<event_type>.<source>` writes the rule and its test. Both say
 * TODO where something is to be written, and neither passes before it is.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { catalogueRows } from '../src/platforms/edx/catalogue-rows.ts'
import { meanings } from '../src/platforms/edx/meanings.ts'
import { eventsFolder, families, familyOf, partsOf } from './rule-files.ts'

const usage = 'npm run new:event edx <family>/<event_type>.<browser, server, mobile or task>'

/** What is wrong with a place for a new rule, or `undefined`. */
export function faultOfPlace(platform: string | undefined, place: string | undefined): string | undefined {
  if (platform !== 'edx' || place === undefined) return usage
  const parts = partsOf(place)
  if (parts === undefined) return usage
  const home = familyOf(parts.eventType)
  if (home !== undefined && home !== parts.family) return `The event catalogue has this type in ${home}.`
  return families.has(parts.family) ? undefined : `The families are: ${[...families].sort().join(', ')}.`
}

/** The rule file, with what the event catalogue knows. */
export function ruleTemplate(eventType: string, eventSource: string): string {
  const url = catalogueRows.find(([type]) => type === eventType)?.[4] ?? ''
  const reference = url === '' ? 'TODO: https://… where the fields are documented' : url
  return `import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: '${eventType}',
  eventSource: '${eventSource}',
  meaning: ${JSON.stringify(meanings.get(eventType) ?? 'TODO: who does what, in a sentence.')},
  reference: '${reference}',
  // TODO: the module that it is about, and the fields that a researcher needs. See the other rules of the family.
  toRows: (event) => observed(event),
}
`
}

/** The test file: it fails until it has an event and says what the event means. */
export function testTemplate(eventType: string, eventSource: string): string {
  return `import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './${eventType}.${eventSource}.ts'

test('TODO: a sentence that is true of the event', () => {
  const event = aTrackingEvent('${eventType}', '${eventSource}', { TODO: 'the documented fields, with invented values' })

  expect(meantBy(rule, event)).toEqual('TODO: all that it means')
})
`
}

if (import.meta.main) await begin()

async function begin(): Promise<void> {
  const [platform, place = ''] = process.argv.slice(2)
  const fault = faultOfPlace(platform, place)
  const parts = partsOf(place)
  const file = `${eventsFolder}/${place}`
  if (fault !== undefined || parts === undefined || existsSync(`${file}.ts`)) {
    console.error(fault ?? 'There is such a rule already.')
    process.exitCode = 2
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  await writeFormatted(`${file}.ts`, ruleTemplate(parts.eventType, parts.eventSource))
  await writeFormatted(`${file}.test.ts`, testTemplate(parts.eventType, parts.eventSource))
  console.log(`Fill in ${relative('', file)}.ts and its test, then run npm run build:rules.`)
}

async function writeFormatted(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
