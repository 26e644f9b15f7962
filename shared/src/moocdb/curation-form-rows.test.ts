import { expect, test } from 'vitest'
import { noAnswers } from './curation-answers.ts'
import { moduleFormRows, thingFormRows } from './curation-form-rows.ts'

const page = 'https://learn.northlake.example/courses/c/courseware/optics/lenses/'
const module = 'i4x://NorthlakeX/PH101/video/lens/'
const counts = { how_given: 0, how_url: 0, how_panel: 0, how_assumed_panel: 0, how_unknown: 0 }

const candidates = [
  {
    module,
    title: 'A lens',
    url: `${page}4/`,
    count: 3,
    hows: new Map([
      ['panel', 2],
      ['given', 1],
    ] as const),
  },
  { module, title: 'A lens', url: `${page}_/`, count: 1, hows: new Map([['given', 1]] as const) },
  {
    module: `${module}x/`,
    title: undefined,
    url: 'https://unknown/',
    count: 1,
    hows: new Map([['unknown', 1]] as const),
  },
]

test('a candidate has its rank, its page, its panel, and how often it was seen', () => {
  expect(moduleFormRows(candidates, noAnswers)).toEqual([
    {
      ...counts,
      module,
      module_name: 'A lens',
      rank: 1,
      page,
      panel: '4',
      rows: 3,
      how_given: 1,
      how_panel: 2,
      answer: null,
    },
    { ...counts, module, module_name: 'A lens', rank: 2, page, panel: '_', rows: 1, how_given: 1, answer: null },
    {
      ...counts,
      module: `${module}x/`,
      module_name: null,
      rank: 1,
      page: 'https://unknown/',
      panel: null,
      rows: 1,
      how_unknown: 1,
      answer: null,
    },
  ])
})

test('what was answered before stands in the form', () => {
  const answered = (pages: [string, string | null][]) =>
    moduleFormRows(candidates, { ...noAnswers, pages: new Map(pages) }).map(({ answer }) => answer)

  expect(answered([[module, `${page}_/`]])).toEqual([null, 'yes', null])
  expect(answered([[module, null]])).toEqual(['none', null, null])
})

test('resources are asked for with their kind and name, and with what was answered', () => {
  const row = { resource_uri: page, resource_type_id: 4, resource_name: 'lenses' }
  const resources = new Map([[page, new Map([['resource_relevant_week', 3]])]])

  expect(thingFormRows('resources', [row], { ...noAnswers, things: { ...noAnswers.things, resources } })).toEqual([
    {
      resource_uri: page,
      kind: 'lecture',
      known_name: 'lenses',
      resource_name: null,
      resource_relevant_week: '3',
      resource_release_timestamp: null,
    },
  ])
})

test('problems are asked for as a whole, and not by their parts', () => {
  const problem = 'i4x://NorthlakeX/PH101/problem/snell/'
  const rows = [
    { problem_uri: problem, problem_name: 'snell', problem_child_number: null },
    { problem_uri: `${problem}2/`, problem_name: '2', problem_child_number: 2 },
  ]
  const problems = new Map([[problem, new Map([['problem_type_id', 3]])]])

  expect(thingFormRows('problems', rows, { ...noAnswers, things: { ...noAnswers.things, problems } })).toEqual([
    expect.objectContaining({ problem_uri: problem, known_name: 'snell', problem_type: 'lab', problem_weight: null }),
  ])
})

test('an answer for what this log does not have is not lost', () => {
  const answers = {
    pages: new Map([
      [module, `${page}9/`],
      ['i4x://NorthlakeX/PH101/video/other/', null],
    ]),
    things: { ...noAnswers.things, problems: new Map([['i4x://a/b/problem/c/', new Map([['problem_type_id', 3]])]]) },
  }

  expect(moduleFormRows(candidates, answers).map((row) => [row.page, row.panel, row.rows, row.answer])).toEqual([
    [page, '4', 3, null],
    [page, '_', 1, null],
    ['https://unknown/', null, 1, null],
    [page, '9', 0, 'yes'],
    ['', null, 0, 'none'],
  ])
  expect(thingFormRows('problems', [], answers)).toMatchObject([
    { problem_uri: 'i4x://a/b/problem/c/', problem_type: 'lab' },
  ])
})
