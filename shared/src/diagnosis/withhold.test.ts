import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aBundle,
  aLog,
  aPartial,
  concludeOptions,
  problemsOf,
  scanSettings,
  textIn,
} from '../../../test/builders/bundles.ts'
import { aPlayVideo, anEvent, logOf } from '../../../test/builders/events.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { checkBundle } from '../bundle/check-bundle.ts'
import { edx } from '../platforms/edx/edx.ts'
import { concludeWithTables, type ConcludeOptions } from './conclude.ts'
import {
  joinedTables,
  samplesIn,
  sampleTexts,
  tablesOf,
  tablesOfSamples,
  tablesText,
  type TabledDiagnosis,
} from './rule-tables.ts'
import { isBelow, isFieldPath, everything, profiles, type Choices } from './withheld.ts'
import { withhold } from './withhold.ts'

const options = { platform: edx, samplesPerShape: scanSettings.samplesPerShape }

function tabled(log = aLog(), change: Partial<ConcludeOptions> = {}): TabledDiagnosis {
  return concludeWithTables(aPartial(log), { ...concludeOptions, ...change })
}

function without(choices: Partial<Choices>, given = tabled()): TabledDiagnosis {
  return withhold(given, { ...everything, ...choices }, options)
}

function filesOf({ diagnosis }: TabledDiagnosis): string {
  return [...aBundle(diagnosis)].map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join('\n')
}

test('nothing chosen changes nothing', () => {
  const given = tabled()

  expect(without({}, given).diagnosis).toEqual(given.diagnosis)
})

test('an event that is left out is in no file, and its events are counted as withheld', () => {
  const given = tabled()
  const play = given.diagnosis.categories.filter(({ eventType }) => eventType === 'play_video')
  const result = without({ excludedEvents: [{ eventType: 'play_video' }] }, given)

  expect(problemsOf(aBundle(result.diagnosis))).toEqual([])
  expect(filesOf(result)).not.toContain('play_video')
  expect(result.diagnosis.withheld).toEqual({
    profile: 'full',
    categories: play.length,
    events: play.reduce((sum, { occurrences }) => sum + occurrences, 0),
    fields: 0,
    samples: play.flatMap(({ shapes }) => shapes.flatMap(({ samples }) => samples)).length,
    courses: 0,
  })
})

test('only the named events are left, of the named source', () => {
  const result = without({ onlyEvents: [{ eventType: 'play_video', eventSource: 'mobile' }] })

  expect(result.diagnosis.categories.map(({ eventSource }) => eventSource)).toEqual(['mobile'])
})

test.each(['username', 'event', 'event(json).currentTime', 'context.path', 'ip', 'time'])(
  'the field %s that is left out is in no shape, no sample and no table',
  (path) => {
    const result = without({ excludedFields: [path] })
    const { categories, keptValues, redactions } = result.diagnosis
    const paths = [
      ...categories.flatMap(({ fields }) => fields.map((field) => field.path)),
      ...[...keptValues, ...redactions].map((row) => row.path),
      ...categories.flatMap(({ shapes }) =>
        shapes.flatMap(({ shape }) => shape.map((entry) => entry.slice(0, entry.indexOf(' ')))),
      ),
    ]

    expect(problemsOf(aBundle(result.diagnosis))).toEqual([])
    expect(paths.filter((one) => isBelow(one, [path]))).toEqual([])
    expect(sampleTexts(result.diagnosis).join('\n')).not.toContain(`"${path.split('.').at(-1) ?? ''}":`)
  },
)

test('shapes that differ by the field alone become one, with all their events', () => {
  const log = logOf([anEvent({ session: 'a' }), anEvent({ session: undefined }), anEvent({ session: null })])
  const given = tabled(log)
  const [category] = without({ excludedFields: ['session'] }, given).diagnosis.categories

  expect(given.diagnosis.categories[0]?.shapes).toHaveLength(3)
  expect(category?.shapes.map(({ occurrences, samples }) => [occurrences, samples.length])).toEqual([[3, 3]])
})

test('without samples no value is kept or replaced', () => {
  const result = without({ profile: 'schema-only' })
  const bundle = aBundle(result.diagnosis)

  expect(problemsOf(bundle)).toEqual([])
  expect([...bundle.keys()].filter((name) => name.startsWith('samples/'))).toEqual([])
  expect(textIn(bundle, 'kept-values.csv')).toBe('path,value,rule,count\n')
})

test('a sample of the structure has one value for each type', () => {
  const values: unknown[] = []
  for (const event of sampleTexts(without({ profile: 'structure' }).diagnosis)) {
    JSON.parse(event, (_key, value: unknown) => (typeof value === 'object' ? value : values.push(value)))
  }
  const texts = [...new Set(values)].filter((value) => typeof value !== 'string' || !/^[{["]|=/.test(value))

  expect(texts.sort()).toEqual(['', 0, 'lorem'].sort())
})

test.each(['schema-only', 'structure'] as const)(
  'a bundle that shows more than its profile %s is refused',
  (profile) => {
    const { diagnosis } = tabled()
    const { withheld } = without({ profile }).diagnosis
    const codes = problemsOf(aBundle({ ...diagnosis, withheld })).map(({ code }) => code)

    expect(new Set(codes)).toEqual(new Set(['leak.profile']))
  },
)

test('what is withheld twice adds up to what is withheld at once', () => {
  const events = [{ eventType: 'play_video' }, { eventType: 'problem_check', eventSource: 'server' }]
  const once = without({ excludedEvents: events, excludedFields: ['ip'] })
  const twice = without(
    { excludedEvents: events.slice(1), excludedFields: ['ip'] },
    without({ excludedEvents: events.slice(0, 1) }),
  )

  expect(twice.diagnosis).toEqual(once.diagnosis)
})

test('tables come back from their text, and only for their own diagnosis', () => {
  const given = tabled()
  const samples = samplesIn(given.diagnosis.categories)
  const read = tablesOf(tablesText(given), given.diagnosis)

  expect(read && joinedTables(tablesOfSamples(samples, read))).toEqual(
    joinedTables(tablesOfSamples(samples, given.tables)),
  )
  expect(tablesOf(tablesText(given), without({ excludedFields: ['ip'] }, given).diagnosis)).toBeUndefined()
  expect(tablesOf('{"format":1,', given.diagnosis)).toBeUndefined()
})

test.each([
  ['duplicate key', [answers('["a"]'), answers('["b"],"answers":["a"]')], 1],
  ['left out', [answers(listOf(17)), answers(listOf(20))], 1 + 4],
])('samples of one structure are counted each by itself: %s', (rule, lines, count) => {
  const given = tabled(`${lines.join('\n')}\n`)
  const structure = without({ profile: 'structure' }, given)
  const texts = sampleTexts(structure.diagnosis)
  const read = tablesOf(tablesText(structure), structure.diagnosis)

  expect([texts.length, new Set(texts).size]).toEqual([2, 1])
  expect(countOf(rule, given)).toBe(count)
  expect(countOf(rule, structure)).toBe(count)
  expect(read && countOf(rule, without({ profile: 'structure' }, { ...structure, tables: read }))).toBe(count)
})

test('of equal samples of which one has a key twice the tables come back, and a field can be left out', () => {
  const plain = '{"event_type":"page_close","event_source":"browser","username":"","event":{"mode":"audit"}}'
  const given = tabled(`${plain}\n${plain.replace('{"mode"', '{"mode":"honor","mode"')}\n`)
  const read = tablesOf(tablesText(given), given.diagnosis)
  const result = read && without({ excludedFields: ['username'] }, { ...given, tables: read })

  expect(sampleTexts(given.diagnosis)).toEqual([plain, plain])
  expect(result && problemsOf(aBundle(result.diagnosis))).toEqual([])
  expect(result && countOf('duplicate key', result)).toBe(1)
})

test('whatever is left out of whatever log, its bundle passes, sums add up, and nothing of it is left', () => {
  const log = fc.array(fc.oneof(aLogLine, fc.constant(JSON.stringify(aPlayVideo()))), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(log, fc.infiniteStream(fc.nat()), fc.constantFrom(...profiles), (lines, numbers, profile) => {
      const given = tabled(`${lines.join('\n')}\n`)
      const pick = <T>(items: readonly T[]): T[] => items.filter(() => Number(numbers.next().value) % 5 === 0)
      const { categories } = given.diagnosis
      const excludedFields = pick(categories.flatMap(({ fields }) => fields.map(({ path }) => path))).filter(
        isFieldPath,
      )
      const excludedEvents = pick(categories).map(({ eventType, eventSource }) => ({ eventType, eventSource }))
      const result = without({ profile, excludedEvents, excludedFields }, given)
      if (result.diagnosis.categories.length === 0) return

      const bundle = aBundle(result.diagnosis)
      const checked = checkBundle(bundle, edx)
      expect(checked).toMatchObject({ ok: true })
      expect(checked.ok && checked.value.diagnosis).toEqual(result.diagnosis)
      const shownShapes = (JSON.parse(textIn(bundle, 'shapes.json')) as { categories: { id: string }[] }).categories
      expect(shownShapes.filter(({ id }) => excludedEvents.some((event) => idOf(categories, event) === id))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

function idOf(
  categories: TabledDiagnosis['diagnosis']['categories'],
  name: { eventType: string; eventSource: string },
) {
  return categories.find((one) => one.eventType === name.eventType && one.eventSource === name.eventSource)?.id
}

/** An event line that ends with its answers. */
function answers(json: string): string {
  return JSON.stringify(anEvent({ event: {} })).replace(/"event":\{\}/, `"event":{"answers":${json}}`)
}

function listOf(items: number): string {
  return JSON.stringify(Array.from({ length: items }, () => 'a'))
}

function countOf(rule: string, { diagnosis }: TabledDiagnosis): number {
  return diagnosis.redactions.filter((row) => row.rule === rule).reduce((sum, { count }) => sum + count, 0)
}
