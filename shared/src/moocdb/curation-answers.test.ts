import { expect, test } from 'vitest'
import { aPlayVideo } from '../../../test/builders/events.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import { placeOfRow } from './act-place.ts'
import { noAnswers, onChosenPage, withCuratedColumns, type ThingAnswer } from './curation-answers.ts'
import type { Cell } from './table.ts'

const [row] = collected([aPlayVideo()]).observedEvents
if (row === undefined) throw new Error('a play is an observed event')
const { module = '' } = row
const chosen = 'https://learn.northlake.example/courses/c/courseware/optics/mirrors/2/'

test('an answer moves the rows of its module and what they point to, and once is as good as twice', () => {
  const answers = { pages: new Map([[module, chosen]]) }
  const moved = onChosenPage(row, answers)

  expect(moved).toEqual({ ...row, url: chosen, resource: `${chosen}video/lens_demo/`, how: 'curated' })
  expect(onChosenPage(moved, answers)).toBe(moved)
})

test('a row that was moved does not share its former place any more', () => {
  const shared = { ...row, place: placeOfRow(row) }
  const moved = onChosenPage(shared, { pages: new Map([[module, chosen]]) })

  expect(moved.place).toBeUndefined()
})

test.each<[string, [string, string | null][]]>([
  ['without an answer', []],
  ['with none of the pages as the answer', [[module, null]]],
  ['that is on the chosen page', [[module, row.url]]],
  ['next to an answered one', [[module.replace('lens_demo', 'lens'), chosen]]],
])('a row of a module %s stays as it is', (_what, pages) => {
  expect(onChosenPage(row, { pages: new Map(pages) })).toBe(row)
})

function columns(own: Record<string, Cell>): ThingAnswer {
  return new Map(Object.entries(own))
}

const unit = 'https://h.example/courses/c/courseware/optics/'

test('weeks hold for all that lies in a resource, until another answer; names are of the resource alone', () => {
  const resources = new Map([
    [unit, columns({ resource_relevant_week: 3, resource_name: 'Optics' })],
    [`${unit}lenses/`, columns({ resource_relevant_week: 4 })],
  ])
  const filled = (uri: string) => {
    const empty = { resource_uri: uri, resource_name: null, resource_relevant_week: null }
    const things = { ...noAnswers.things, resources }
    const { resource_name: name, resource_relevant_week: week } = withCuratedColumns('resources', empty, { things })
    return [name, week]
  }

  expect(
    [unit, `${unit}prisms/1/`, `${unit}lenses/`, `${unit}lenses/2/video/x/`, 'https://h.example/'].map(filled),
  ).toEqual([
    ['Optics', 3],
    [null, 3],
    [null, 4],
    [null, 4],
    [null, null],
  ])
})

test('the parts of a problem are of its type, and have a weight of their own', () => {
  const problem = 'i4x://NorthlakeX/PH101/problem/snell/'
  const problems = new Map([[problem, columns({ problem_type_id: 5, problem_weight: 0.5 })]])
  const things = { ...noAnswers.things, problems }
  const part = { problem_uri: `${problem}2/1/`, problem_type_id: 0, problem_weight: null }

  expect(withCuratedColumns('problems', part, { things })).toEqual({ ...part, problem_type_id: 5 })
  expect(withCuratedColumns('urls', { url: problem }, { things })).toEqual({ url: problem })
})
