import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aPartial, problemsOf, withEdit, withManifest } from '../../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf } from '../../../../test/builders/events.ts'
import type { Manifest } from '../manifest.ts'

const bundle = aBundle()
const manifest = 'manifest.json'

test.each<[string, Partial<Manifest['totals']>, string[]]>([
  ['one line more', { lines: 28 }, ['/totals/lines']],
  ['one event more and one malformed line less', { events: 23, malformed: 2 }, ['/totals/malformed', '/totals/events']],
  ['more comments than blank lines', { comments: 3 }, ['/totals/comments']],
  ['more repaired lines than events', { repairedUtf8: 23 }, ['/totals/repairedUtf8']],
  ['more damaged files than files', { damagedFiles: 2 }, ['/totals/damagedFiles']],
  ['fewer bytes than its events need', { bytes: 22 * 20 - 1 }, ['/totals/bytes']],
  ['more bytes than its lines can have', { bytes: 27 * (16 * 1024 * 1024 + 2) + 1 }, ['/totals/bytes']],
  ['one category more', { categories: 9 }, ['/totals/categories']],
  ['one shape less', { shapes: 8 }, ['/totals/shapes']],
  ['fewer courses than a category has', { courses: 0 }, ['/totals/courses']],
  ['more courses than events', { courses: 46_701_234_567 }, ['/totals/courses']],
  ['more files than there are', { files: 46_701_234_567 }, ['/totals/files']],
  ['months in another order', { months: ['2016-04', '2016-03'] }, ['/totals/months']],
  ['a month that no category has', { months: ['2016-03', '2016-04', '2016-05'] }, ['/totals/months']],
  ['suppressed events of no category', { suppressedEvents: 1 }, ['/totals/events', '/totals/suppressedEvents']],
  ['a suppressed category without events', { suppressedCategories: 1 }, ['/totals/suppressedEvents']],
])('totals with %s are refused', (_name, change, pointers) => {
  const problems = problemsOf(withManifest(bundle, ({ totals }) => Object.assign(totals, change))).filter(
    ({ file }) => file === manifest,
  )

  expect(problems).toEqual(pointers.map((pointer) => ({ code: 'bundle.counts', file: manifest, pointer })))
})

test.each(['keptValues', 'replacedValues'] as const)('%s are the sum of their table', (key) => {
  const changed = withManifest(bundle, ({ anonymisation }) => anonymisation[key]++)

  expect(problemsOf(changed)).toEqual([
    { code: 'bundle.counts', file: manifest, pointer: `/anonymisation/${key}` },
    { code: 'bundle.schema', file: 'README.txt' },
  ])
})

test.each([
  ['a cause that is none', 'truncated,1', 'mirela,1', { code: 'bundle.schema', line: 4, pointer: '/cause' }],
  ['a cause twice', 'truncated,1', 'not-json,1', { code: 'bundle.schema' }],
  ['a cause without lines', 'truncated,1', 'truncated,0', { code: 'bundle.schema', line: 4, pointer: '/count' }],
  ['rows in another order', 'not-json,1\nnot-object,1', 'not-object,1\nnot-json,1', { code: 'bundle.schema' }],
])('malformed.csv with %s is refused', (_name, from, to, problem) => {
  const edited = withEdit(bundle, 'malformed.csv', (text) => text.replace(from, to))

  expect(problemsOf(edited)).toEqual([{ ...problem, file: 'malformed.csv' }])
})

test('malformed lines are as many as malformed.csv says', () => {
  const edited = withEdit(bundle, 'malformed.csv', (text) => text.replace('not-json,1', 'not-json,2'))

  expect(problemsOf(edited)).toEqual([{ code: 'bundle.counts', file: manifest, pointer: '/totals/malformed' }])
})

test('a log with a line beyond every limit may have more bytes', () => {
  const edited = withEdit(bundle, 'malformed.csv', (text) => text.replace('truncated,1', 'too-long,1'))

  expect(problemsOf(withManifest(edited, ({ totals }) => (totals.bytes = 1e12)))).toEqual([])
})

test('a diagnosis without events is refused', () => {
  const empty = aBundle(aDiagnosis(aPartial('no json\n')))

  expect(problemsOf(empty)).toEqual([{ code: 'bundle.empty', file: 'classification.csv' }])
})

test('suppressed events are fewer than the smallest count to show allows', () => {
  const partial = aPartial(logOf([anEvent(), anEvent(), anEvent(), aPlayVideo(), aPlayVideo()]))
  const suppressed = aBundle(aDiagnosis(partial, { minCount: 3 }), { minCount: 3 })

  expect(problemsOf(suppressed)).toEqual([])
  expect(problemsOf(withManifest(suppressed, ({ settings }) => (settings.minCount = 2)))).toContainEqual({
    code: 'bundle.counts',
    file: manifest,
    pointer: '/totals/suppressedEvents',
  })
})

test('a seeded diagnosis is refused, unless its owner allows it', () => {
  const seeded = aBundle(aDiagnosis(), { seeded: true })

  expect(problemsOf(seeded)).toEqual([{ code: 'bundle.seeded', file: manifest, pointer: '/anonymisation/seeded' }])
  expect(problemsOf(seeded, { allowSeeded: true })).toEqual([])
})

test.each<[string, (value: Manifest) => void, string, string]>([
  ['another platform', (value) => (value.platform = 'mirela'), 'bundle.schema', '/platform'],
  ['other rules', (value) => (value.anonymisation.rules = 'mirela'), 'bundle.schema', '/anonymisation/rules'],
  ['another check', (value) => (value.anonymisation.check.rules = '0'), 'bundle.schema', '/anonymisation/rules'],
])('a manifest of %s is refused', (_name, change, code, pointer) => {
  expect(problemsOf(withManifest(bundle, change))).toContainEqual({ code, file: manifest, pointer })
})

test('a check that has found something, or k below 5, is no form of a manifest', () => {
  const found = withManifest(bundle, ({ anonymisation }) => Object.assign(anonymisation.check, { findings: 1 }))
  const four = withManifest(bundle, ({ settings }) => (settings.minUsers = 4))

  expect(problemsOf(found)).toEqual([
    { code: 'bundle.schema', file: manifest, pointer: '/anonymisation/check/findings' },
  ])
  expect(problemsOf(four)).toEqual([{ code: 'bundle.schema', file: manifest, pointer: '/settings/minUsers' }])
})
