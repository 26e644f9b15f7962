import { expect, test } from 'vitest'
import { readAnswers } from './read-answers.ts'

const page = 'https://learn.northlake.example/courses/c/courseware/optics/lenses/'
const module = 'i4x://NorthlakeX/PH101/video/lens/'

function read(...texts: string[]) {
  return readAnswers(texts.map((text, index) => ({ file: `form-${index + 1}`, text })))
}

test('answers of all forms are read together, from CSV and JSON', () => {
  const modules = `module,page,panel,rank,answer\n${module},${page},4,1,\n${module},${page},2,2,yes\n`
  const other = `module;page;panel;answer\n${module}x/;https://unknown/;;none\n`
  const resources = `[{"resource_uri": "${page}", "resource_relevant_week": 3, "resource_name": null}]`
  const problems = 'problem_uri,problem_type,problem_hard_deadline\nblock-v1:a/problem/p/,midterm,2016-03-14 09:30\n'
  const { value } = read(modules, other, resources, problems) as { value: unknown }

  expect(value).toEqual({
    pages: new Map([
      [module, `${page}2/`],
      [`${module}x/`, null],
    ]),
    things: {
      resources: new Map([[page, new Map([['resource_relevant_week', 3]])]]),
      problems: new Map([
        [
          'block-v1:a/problem/p/',
          new Map<string, unknown>([
            ['problem_type_id', 5],
            ['problem_hard_deadline', '2016-03-14T09:30:00.000Z'],
          ]),
        ],
      ]),
    },
  })
})

const header = 'module,page,panel,answer\n'

test.each([
  [
    'an answer that is none',
    `${header}${module},${page},4,mirela\n`,
    { code: 'curation.answer', line: 2, pointer: '/answer' },
  ],
  ['a page that is none', `${header}${module},mirela,,yes\n`, { code: 'curation.answer', line: 2, pointer: '/page' }],
  [
    'two pages of one module',
    `${header}${module},${page},4,yes\n${module},${page},2,yes\n`,
    { code: 'curation.two-answers', line: 3, pointer: '/answer' },
  ],
  [
    'a page and none',
    `${header}${module},${page},4,none\n${module},${page},2,yes\n`,
    { code: 'curation.two-answers', line: 3, pointer: '/answer' },
  ],
  ['a row about nothing', `${header},${page},4,yes\n`, { code: 'curation.row', line: 2 }],
  [
    'a column that no form has',
    `module,page,panel,mirela\n${module},${page},4,yes\n`,
    { code: 'curation.row', line: 2 },
  ],
  ['a table of something else', 'name,age\nmirela,7\n', { code: 'curation.not-a-form' }],
  [
    'an answer in JSON that is none',
    '[{"resource_uri": "/x/", "resource_relevant_week": "mirela"}]',
    { code: 'curation.answer', pointer: '/0/resource_relevant_week' },
  ],
  ['a key of all objects', '[{"resource_uri": "/x/", "__proto__": "mirela"}]', { code: 'curation.row', pointer: '/0' }],
])('%s is told with file, row and column, and without what was written', (_what, text, problem) => {
  const result = read(text)

  expect(result).toMatchObject({ ok: false, problem: [{ ...problem, file: 'form-1' }] })
  expect(JSON.stringify(result)).not.toContain('mirela')
})

test('the same answer twice is one answer, also in two forms', () => {
  const text = `${header}${module},${page},4,yes\n`

  expect(read(text, text, text)).toEqual(read(text))
})

test('no more problems are told than somebody reads', () => {
  const { problem } = read(`${header}${`${module},${page},4,maybe\n`.repeat(100)}`) as { problem: unknown[] }

  expect(problem).toHaveLength(20)
})
