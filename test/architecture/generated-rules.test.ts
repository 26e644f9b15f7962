import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverageOf, ruleFactsFile, ruleFactsText, rulesFile, rulesText } from '../../shared/scripts/build-rules.ts'
import { supportedEventsFile, supportedEventsText } from '../../shared/scripts/event-coverage.ts'
import { faultOfPlace, ruleTemplate, testTemplate } from '../../shared/scripts/new-event.ts'
import { eventsFolder, faultsOf, readRuleFiles, type RuleFile } from '../../shared/scripts/rule-files.ts'
import {
  sourcesOf,
  translationVersionFile,
  translationVersionText,
  versionOf,
} from '../../shared/scripts/translation-version.ts'
import { edxVocabulary } from '../../shared/src/platforms/edx/vocabulary.ts'

const files = await readRuleFiles()

test('there are rules, and none has a fault', () => {
  expect(files.length).toBeGreaterThan(0)
  expect(faultsOf(files)).toEqual([])
})

test('the committed registry and texts are what `npm run build:rules` writes', () => {
  expect(readFileSync(rulesFile, 'utf8')).toBe(rulesText(files))
  expect(readFileSync(ruleFactsFile, 'utf8')).toBe(ruleFactsText(files))
  expect(readFileSync(supportedEventsFile, 'utf8')).toBe(supportedEventsText(coverageOf(files)))
})

test('every documented event type has a rule', () => {
  const { known, rules } = coverageOf(files)
  const supported = new Set(rules.map(({ eventType }) => eventType))
  const documented = known.filter(({ isDocumented }) => isDocumented)

  expect(documented.length).toBeGreaterThanOrEqual(251)
  expect(documented.filter(({ eventType }) => !supported.has(eventType))).toEqual([])
})

test('a type without a rule is said to have none, with the documented ones by name', () => {
  const text = supportedEventsText({
    known: [
      { eventType: 'play', family: 'video', isDocumented: true },
      { eventType: 'rewind', family: 'video', isDocumented: true },
      { eventType: 'wink', family: 'other', isDocumented: false },
    ],
    rules: [{ eventType: 'play', eventSource: 'browser', meaning: 'A learner plays | stops.' }],
    meanings: new Map([['wink', 'A learner winks.']]),
  })

  expect(text.split('\n').filter((line) => /^(- 1|\||Documented)/.test(line))).toEqual([
    '- 1 rules are for 1 event types.',
    "- 1 of the 2 event types that the platform's reference documents, now or in the past, have a rule.",
    '| Family | Documented types | of these supported | Supported beyond the reference | Rules |',
    '| --- | --: | --: | --: | --: |',
    '| other | 0 | 0 | 0 | 0 |',
    '| video | 2 | 1 | 0 | 1 |',
    '| Event type | Sources | What it means |',
    '| --- | --- | --- |',
    '| `play` | browser | A learner plays \\| stops. |',
    expect.stringContaining('Documented types without a rule: `rewind`. The 1 types below'),
    '| Event type | Family | What it means, where it is known |',
    '| --- | --- | --- |',
    '| `wink` | other | A learner winks. |',
  ])
})

test('every field that a rule reads has a name that samples may show: a shelf could not prove the rule without it', () => {
  const read = files.flatMap(({ path }) => {
    const text = readFileSync(`${eventsFolder}/${path}`, 'utf8')
    const lists = text.matchAll(/keep: \[([^\]]*)\]/g).flatMap(([, list = '']) => list.matchAll(/'(\w+)'/g))
    return [...lists, ...text.matchAll(/fields\.(\w+)/g)].map(([, name = '']) => name)
  })

  expect(read.length).toBeGreaterThan(200)
  expect([...new Set(read)].filter((name) => !edxVocabulary.isKey(name))).toEqual([])
})

test('the committed version of the translation is that of its sources, as `npm run build:rules` writes it', () => {
  expect(readFileSync(translationVersionFile, 'utf8')).toBe(translationVersionText(versionOf()))
})

const aSource = new Map([
  [
    'platforms/edx/translation/edx-translation.ts',
    "import { rules } from '../rules.gen.ts'\nimport type { T } from './t.ts'",
  ],
  ['platforms/edx/rules.gen.ts', "import {\n  rule,\n} from './events/video/play_video.browser.ts'"],
  ['platforms/edx/events/video/play_video.browser.ts', 'export const rule = 1'],
  ['moocdb/translator.ts', ''],
  ['moocdb/prove-shape.ts', ''],
])

function readIn(files: ReadonlyMap<string, string>): (file: string) => string {
  return (file) => files.get(file) ?? `there is no ${file}`
}

test('the version of the translation is made of its entries and of all that they import, but for types', () => {
  expect(sourcesOf(['platforms/edx/translation/edx-translation.ts'], readIn(aSource))).toEqual([
    'platforms/edx/events/video/play_video.browser.ts',
    'platforms/edx/rules.gen.ts',
    'platforms/edx/translation/edx-translation.ts',
  ])
})

test('a changed rule gives another version, and the same sources give the same', () => {
  const rule = 'platforms/edx/events/video/play_video.browser.ts'
  const changed = new Map([...aSource, [rule, 'export const rule = 2']])

  expect(versionOf(readIn(aSource))).toMatch(/^[0-9a-f]{12}$/)
  expect(versionOf(readIn(new Map(aSource)))).toBe(versionOf(readIn(aSource)))
  expect(versionOf(readIn(changed))).not.toBe(versionOf(readIn(aSource)))
})

const aRule = {
  eventType: 'invented',
  eventSource: 'browser',
  meaning: 'A learner does something.',
  reference: 'https://docs.example/',
  toRows: () => ({ acts: [] }),
}

test.each<[string, Partial<RuleFile>, string]>([
  ['without a test', { hasTest: false }, 'write the test video/invented.browser.test.ts.'],
  ['without a rule', { rule: {} }, 'export a "rule" with eventType, eventSource, meaning, reference and toRows.'],
  [
    'for another type',
    { rule: { ...aRule, eventType: 'x' } },
    "its eventType is another one than the file's name says.",
  ],
  [
    'for another source',
    { rule: { ...aRule, eventSource: 'server' } },
    "its eventSource is another one than the file's name says.",
  ],
  ['that is not finished', { rule: { ...aRule, meaning: 'TODO' } }, 'write its meaning.'],
  ['without an address', { rule: { ...aRule, reference: 'the guide' } }, 'give the address of its reference.'],
])('a rule %s is told what to do', (_name, change, sentence) => {
  const file: RuleFile = { path: 'video/invented.browser.ts', rule: aRule, hasTest: true }

  expect(faultsOf([file])).toEqual([])
  expect(faultsOf([{ ...file, ...change }])).toEqual([`video/invented.browser.ts: ${sentence}`])
})

test.each([
  'video/invented.ts',
  'video/invented.phone.ts',
  'invented.browser.ts',
  'video/sub/invented.browser.ts',
  'video/a b.browser.ts',
  'video/..browser.ts',
  'video/invented.browser.json',
])('a file called %s is told how to be called', (path) => {
  expect(faultsOf([{ path, rule: aRule, hasTest: true }])).toEqual([
    `${path}: name the file <family>/<event_type>.<browser, server, mobile or task>.ts.`,
  ])
})

test('two rules for the same events are a fault, also where they differ in capitals only', () => {
  const one: RuleFile = { path: 'search/invented.browser.ts', rule: aRule, hasTest: true }
  const other: RuleFile = {
    path: 'video/Invented.browser.ts',
    rule: { ...aRule, eventType: 'Invented' },
    hasTest: true,
  }

  expect(faultsOf([one, other])).toEqual([
    'video/Invented.browser.ts: search/invented.browser.ts is for the same events. Keep one of them.',
  ])
})

test('a type of the event catalogue stays in its family', () => {
  const rule = { ...aRule, eventType: 'play_video' }

  expect(faultsOf([{ path: 'search/play_video.browser.ts', rule, hasTest: true }])).toEqual([
    'search/play_video.browser.ts: the event catalogue has this type in video: move the file there.',
  ])
})

test('a new rule is begun in a family, for one source', () => {
  expect(faultOfPlace('edx', 'video/new.browser')).toBe(undefined)
  expect(faultOfPlace('edx', 'video/new')).toMatch(/^npm run new:event edx/)
  expect(faultOfPlace('moodle', 'video/new.browser')).toMatch(/^npm run new:event edx/)
  expect(faultOfPlace('edx', '../video/new.browser')).toMatch(/^npm run new:event edx/)
  expect(faultOfPlace('edx', 'search/play_video.browser')).toBe('The event catalogue has this type in video.')
  expect(faultOfPlace('edx', 'films/new.browser')).toMatch(/^The families are: bookmarks, /)
})

test('a rule that has only been begun says what is to be done', () => {
  expect(ruleTemplate('new', 'browser').match(/TODO/g)).toHaveLength(3)
  expect(testTemplate('new', 'browser')).toContain("toEqual('TODO: all that it means')")
})
