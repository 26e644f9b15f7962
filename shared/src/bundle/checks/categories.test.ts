import { expect, test } from 'vitest'
import { aBundle, problemsOf, withEdit, withManifest, withShapes } from '../../../../test/builders/bundles.ts'
import type { ShapesFile } from '../manifest.ts'

const bundle = aBundle()
const file = 'classification.csv'
const shapesFile = 'shapes.json'

test.each([
  ['another share', 'page_close,browser,12,0.545455', 'page_close,browser,12,0.545454', countsAt(2, '/share')],
  ['a share in percent', '0.545455', '54.545500', { code: 'bundle.schema', line: 2, pointer: '/share' }],
  [
    'another number of shapes',
    'play_video,browser,3,0.136364,2',
    'play_video,browser,3,0.136364,3',
    countsAt(3, '/shapes'),
  ],
  ['another first month', '2016-03,2016-04', '2016-02,2016-04', countsAt(3, '/first_month')],
  ['another last month', '2016-03,2016-04', '2016-03,2016-03', countsAt(3, '/first_month')],
  [
    'more courses than events',
    'problem_check,server,1,0.045455,1,1',
    'problem_check,server,1,0.045455,1,2',
    countsAt(9, '/courses'),
  ],
])('a row with %s is refused', (_name, from, to, problem) => {
  const edited = withEdit(bundle, file, (text) => text.replace(from, to))

  expect(problemsOf(edited)).toContainEqual({ ...problem, file })
})

test('a count that was edited contradicts the share, the shapes and the totals', () => {
  const edited = withEdit(bundle, file, (text) => text.replace('page_close,browser,12', 'page_close,browser,13'))

  expect(problemsOf(edited)).toEqual([
    { code: 'bundle.counts', file: 'manifest.json', pointer: '/totals/events' },
    { code: 'bundle.counts', file, line: 2, pointer: '/share' },
    { code: 'bundle.counts', file: shapesFile, pointer: '/categories/0/shapes' },
  ])
})

test.each([
  ['a sentence', 'Mirela Voss clicked', 'browser'],
  ['a mail address', 'mirela@voss-uni.edu', 'browser'],
  ['a raw path', '/courses/Mirela/Voss/2014/about', 'server'],
  ['a template of an open source', '/courses/{course}/about', 'browser'],
  ['a template that is none', '/courses/{mirela}', 'server'],
  ['a source of its own', 'page_close', 'mirela'],
  ['a formula', "'=mirela", 'browser'],
])('a category whose name is %s is refused', (_name, eventType, eventSource) => {
  const named = withEdit(bundle, file, (text) => text.replace('page_close,browser', `${eventType},${eventSource}`))

  expect(problemsOf(named)).toContainEqual({ code: 'bundle.category-name', file, line: 2 })
})

test('a category below the smallest count to show is refused', () => {
  const few = withManifest(bundle, ({ settings }) => (settings.minCount = 3))
  const lines = problemsOf(few).filter(({ file: found }) => found === file)

  expect(lines).toEqual([4, 5, 6, 7, 8, 9].map((line) => ({ ...countsAt(line, '/occurrences'), file })))
})

test('both files name the same categories in the same order', () => {
  const swapped = withShapes(bundle, (categories) => categories.splice(0, 2, ...categories.slice(0, 2).reverse()))
  const oneLess = withShapes(bundle, (categories) => categories.splice(7, 1))

  expect(problemsOf(swapped)).toContainEqual({
    code: 'bundle.category-name',
    file: shapesFile,
    pointer: '/categories/0',
  })
  expect(problemsOf(oneLess)).toContainEqual({ code: 'bundle.counts', file: shapesFile, pointer: '/categories' })
})

test('rows that are not in order are refused', () => {
  const swapped = withEdit(bundle, file, (text) => text.replace(/(play_video,mobile.*\n)(.*\n)/, '$2$1'))

  expect(problemsOf(swapped)[0]).toEqual({ code: 'bundle.schema', file })
})

test('a category twice is refused', () => {
  const twice = withEdit(bundle, file, (text) => text.replace(/(page_close.*\n)/, '$1$1'))

  expect(problemsOf(twice)).toContainEqual({ code: 'bundle.schema', file })
})

test('ids of two categories that were swapped are refused', () => {
  const swapped = withShapes(bundle, ([first, second]) => swapIds(first, second))

  expect(problemsOf(swapped)).toEqual(
    expect.arrayContaining([
      { code: 'bundle.wrong-id', file: shapesFile, pointer: '/categories/0/id' },
      { code: 'bundle.wrong-id', file: shapesFile, pointer: '/categories/1/id' },
    ]),
  )
})

test.each<[string, Partial<ShapesFile['categories'][number]>, string, string]>([
  ['months in another order', { months: ['2016-04', '2016-03'] }, 'bundle.schema', '/months'],
  ['aliases in another order', { aliases: ['page_close', 'edx.video.played'] }, 'bundle.schema', '/aliases'],
  ['an alias twice', { aliases: ['page_close', 'page_close'] }, 'bundle.schema', '/aliases'],
  ['an alias that nobody lists', { aliases: ['mirela.voss'] }, 'bundle.category-name', '/aliases/0'],
])('a category with %s is refused', (_name, change, code, pointer) => {
  const changed = withShapes(bundle, (categories) => Object.assign(categories[1] ?? {}, change))

  expect(problemsOf(changed)).toContainEqual({ code, file: shapesFile, pointer: `/categories/1${pointer}` })
})

function countsAt(line: number, pointer: string) {
  return { code: 'bundle.counts', line, pointer }
}

function swapIds(first: { id: string } | undefined, second: { id: string } | undefined): void {
  if (first === undefined || second === undefined) throw new Error('there are no two')
  ;[first.id, second.id] = [second.id, first.id]
}
