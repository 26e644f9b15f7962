import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck, type TrackingEvent } from '../../../test/builders/events.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import { buildTables } from './build-tables.ts'
import { CollectedRows } from './collected-rows.ts'
import { noAnswers, onChosenPage, withCuratedColumns, type CurationAnswers } from './curation-answers.ts'
import { formOf, moduleFormRows, thingFormRows, type FormRow } from './curation-form-rows.ts'
import type { FormName } from './curation-forms.ts'
import { formCsv, formJson } from './curation-text.ts'
import { curationCandidates } from './curation.ts'
import { readAnswers } from './read-answers.ts'
import type { Row } from './table.ts'

const course = '/courses/course-v1:NorthlakeX+PH101+2016_T1'
const people = {
  user: (learner?: string) => learner ?? 'anonymous',
  courseUser: (learner: string, of: string) => `${learner} ${of}`,
  globalUser: (learner: string) => learner,
  country: () => null,
}

const log = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...['lenses', 'mirrors', 'lenses/2', 'lenses/3'].map((place) => ({
          build: (change: TrackingEvent) => aPageView(`${course}/courseware/optics/${place}/`, change),
        })),
        { build: (change: TrackingEvent) => aPlayVideo({ page: null, ...change }) },
        { build: (change: TrackingEvent) => aPlayVideo(change) },
        { build: (change: TrackingEvent) => aProblemCheck(change) },
      ),
      fc.constantFrom('zora_a', 'zora_b'),
    ),
    { maxLength: 20 },
  )
  .map((drawn) =>
    drawn.map(([{ build }, username], minute) =>
      build({ username, time: new Date(Date.UTC(2016, 2, 14) + minute * 60_000).toISOString() }),
    ),
  )

type Forms = Record<FormName, FormRow[]>

function formsOf(rows: CollectedRows, answers: CurationAnswers = noAnswers): Forms {
  const tables = buildTables(rows, people)
  return {
    modules: moduleFormRows(curationCandidates(rows), answers),
    resources: thingFormRows('resources', tables.get('resources') ?? [], answers),
    problems: thingFormRows('problems', tables.get('problems') ?? [], answers),
  }
}

/** One answer a module at most, and words for some things: what `choices` draws. */
function filledIn({ modules, resources, problems }: Forms, choices: readonly number[]): Forms {
  const drawn = (row: FormRow): number => choices[JSON.stringify(row).length % choices.length] ?? 0
  const byModule = Map.groupBy(modules, ({ module }) => module)
  const chosen = [...byModule.values()].flatMap((rows) => {
    const choice = drawn(rows[0] ?? {}) % (rows.length + 2)
    return rows.map((row, at) => ({
      ...row,
      answer: choice === at ? 'yes' : choice > rows.length && at === 0 ? 'none' : null,
    }))
  })
  return {
    modules: chosen,
    resources: resources.map((row) =>
      drawn(row) % 3 === 0 ? { ...row, resource_relevant_week: drawn(row) % 20 } : row,
    ),
    problems: problems.map((row) =>
      drawn(row) % 2 === 0 ? { ...row, problem_type: 'lab', resource_name: null } : row,
    ),
  }
}

const names: readonly FormName[] = ['modules', 'resources', 'problems']
const choices = fc.array(fc.nat(100), { minLength: 1, maxLength: 5 })

function answersOf(forms: Forms, write = formCsv): CurationAnswers {
  const read = readAnswers(names.map((name) => ({ file: name, text: write(formOf(name), forms[name]) })))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

function curated(rows: CollectedRows, answers: CurationAnswers): CollectedRows {
  const moved = new CollectedRows()
  for (const row of rows.observedEvents) moved.observedEvent(onChosenPage(row, answers))
  for (const row of rows.submissions) moved.submission(onChosenPage(row, answers))
  return moved
}

function tablesOf(rows: CollectedRows, answers: CurationAnswers): Map<string, Row[]> {
  const tables = [...buildTables(rows, people)]
  return new Map(tables.map(([name, own]) => [name, own.map((row) => withCuratedColumns(name, row, answers))]))
}

test('answers come back from CSV and from JSON, and stand in the next forms', () => {
  fc.assert(
    fc.property(log, choices, (events, drawn) => {
      const rows = collected(events)
      const forms = filledIn(formsOf(rows), drawn)
      const answers = answersOf(forms)

      expect(answersOf(forms, formJson)).toEqual(answers)
      expect(answersOf(formsOf(rows, answers))).toEqual(answers)
      expect(answersOf(formsOf(collected([]), answers))).toEqual(answers)
    }),
  )
})

test('answers change nothing when they are applied again, and their order does not matter', () => {
  fc.assert(
    fc.property(log, choices, (events, drawn) => {
      const rows = collected(events)
      const forms = filledIn(formsOf(rows), drawn)
      const answers = answersOf(forms)
      const once = curated(rows, answers)
      const tables = tablesOf(once, answers)
      const turned = answersOf({
        modules: forms.modules.toReversed(),
        resources: forms.resources.toReversed(),
        problems: forms.problems.toReversed(),
      })

      expect(tablesOf(curated(once, answers), answers)).toEqual(tables)
      expect(
        new Map([...tables].map(([name, own]) => [name, own.map((row) => withCuratedColumns(name, row, answers))])),
      ).toEqual(tables)
      expect(tablesOf(curated(rows, turned), turned)).toEqual(tables)
    }),
  )
})

test('nothing points to a rejected page of an answered module any more, and no resource of it is left there', () => {
  fc.assert(
    fc.property(log, choices, (events, drawn) => {
      const rows = collected(events)
      const answers = answersOf(filledIn(formsOf(rows), drawn))
      const tables = tablesOf(curated(rows, answers), answers)
      const uris = new Set((tables.get('resources') ?? []).map((row) => row.resource_uri))
      for (const { module, url } of curationCandidates(rows)) {
        const chosen = answers.pages.get(module)
        if (chosen === undefined || chosen === null) continue
        const [category, name] = module.split('/').slice(-3)
        expect([url, uris.has(`${url}${category}/${name}/`)]).toEqual([url, url === chosen])
      }
    }),
  )
})
