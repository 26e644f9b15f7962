import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, aPageView, aProblemCheck, aProblemCheckForm } from '../../../test/builders/events.ts'
import { withoutNumbers } from '../../../test/builders/numberless-rows.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import type { Place } from '../translate/rows.ts'
import { placeOfRow } from './act-place.ts'
import { buildTables, rowsInto } from './build-tables.ts'
import { CollectedRows } from './collected-rows.ts'
import { groupOf } from './group-rows.ts'
import { NumberedTables } from './numbered-tables.ts'
import type { PeopleReferences } from './people-rows.ts'
import type { Row } from './table.ts'
import { moocdbTables } from './tables.ts'

const course = 'course-v1:NorthlakeX+PH101+2016_T1'

/** Ids whose order is another one in each table. */
const people: PeopleReferences = {
  user: (learner, mode) => (learner === undefined ? 'anonymous' : mode[0] + [...learner].reverse().join(mode[1])),
  courseUser: (learner, key) => `c ${key} ${learner}`,
  globalUser: (learner) => `g ${learner}`,
  country: () => null,
}

function tablesOfGroups(groups: readonly CollectedRows[]): Map<string, Row[]> {
  const tables = new Map(moocdbTables.map(({ name }): [string, Row[]] => [name, []]))
  const numbered = new NumberedTables(people)
  for (const group of groups) numbered.add(groupOf(group), rowsInto(tables)).forEach(() => {})
  for (const [table, row] of numbered.end()) tables.get(table)?.push(row)
  return tables
}

function aPost(id: string, username: string, answers: string | undefined, minute: number): object {
  return anEvent({
    event_type: answers === undefined ? 'edx.forum.thread.created' : 'edx.forum.response.created',
    name: '',
    event_source: 'server',
    username,
    time: new Date(Date.UTC(2016, 2, 14, 9, minute)).toISOString(),
    event: { id, title: 'waves', body: 'why', ...(answers !== undefined && { discussion: { id: answers } }) },
  })
}

const learner = fc.constantFrom('ada', 'bea', 'cyd', 'dan', '')
const act = fc.constantFrom('view', 'check', 'post', 'answer')

const log = fc.array(fc.tuple(learner, act), { maxLength: 25 }).map((drawn) =>
  drawn.map(([username, kind], minute) => {
    const time = new Date(Date.UTC(2016, 2, 14, 9, minute)).toISOString()
    if (kind === 'view') return aPageView(`/courses/${course}/courseware/u/s${minute % 3}/`, { username, time })
    if (kind === 'check') return aProblemCheck({ username, time })
    return aPost(`p${minute % 4}`, username, kind === 'post' ? undefined : `p${(minute + 1) % 4}`, minute)
  }),
)

test('learners in groups give the same rows as all at once, up to their numbers', () => {
  fc.assert(
    fc.property(log, fc.integer({ min: 1, max: 4 }), (events, size) => {
      const rows = collected(events)
      const group = ({ learner: name = '' }: { learner: string | undefined }): number => name.charCodeAt(0) % size || 0
      const groups = Array.from({ length: size }, (_, own) => {
        const part = new CollectedRows()
        part.observedEvents.push(...rows.observedEvents.filter((row) => group(row) === own))
        part.submissions.push(...rows.submissions.filter((row) => group(row) === own))
        part.collaborations.push(...rows.collaborations.filter((row) => group(row) === own))
        part.enrolments.push(...rows.enrolments.filter((row) => group(row) === own))
        return part
      })

      expect(withoutNumbers(tablesOfGroups(groups))).toEqual(withoutNumbers(buildTables(rows, people)))
    }),
  )
})

test('rows that share their places give the same tables as rows that name them', () => {
  fc.assert(
    fc.property(log, (events) => {
      const named = collected(events)
      const placed = collected(events)
      const places = new Map<string, Place>()
      for (const row of [...placed.observedEvents, ...placed.submissions]) {
        const { resource, url, module } = row
        const key = JSON.stringify([url, resource, module, 'problem' in row])
        const page = placeOfRow({ ...row, resource: url, module: undefined })
        places.set(url, places.get(url) ?? page)
        row.place = places.get(key) ?? { ...placeOfRow(row), page: resource === url ? undefined : places.get(url) }
        places.set(key, row.place)
      }

      expect(buildTables(placed, people)).toEqual(buildTables(named, people))
    }),
  )
})

test('a problem whose id is numbers alone, as anybody may send it, lies in what its address tells', () => {
  const page = 'https://learn.northlake.example/courses/a/progress/'
  const answered = aProblemCheckForm({ event: 'input_i4x-NorthlakeX-PH101-problem-_2_1=3', page })
  const tables = buildTables(collected([answered]), people)
  const resources = new Map((tables.get('resources') ?? []).map((row) => [row.resource_id, row.resource_uri]))

  expect((tables.get('problems') ?? []).map((row) => [row.problem_uri, resources.get(row.resource_id)])).toEqual([
    ['i4x://NorthlakeX/PH101/problem/', `${page}problem//2/`],
    ['i4x://NorthlakeX/PH101/problem//', `${page}problem//2/`],
    ['i4x://NorthlakeX/PH101/problem//2/', `${page}problem//2/`],
    ['i4x://NorthlakeX/PH101/problem//2/1/', `${page}problem//2/1/`],
  ])
})

test('rows of a table stand in the order of the ids that the table itself uses', () => {
  const events = ['ab', 'ca', 'bc'].flatMap((username) => [
    aPageView(`/courses/${course}/info`, { username }),
    aProblemCheck({ username }),
  ])
  const tables = buildTables(collected(events), people)
  const idsIn = (table: string): unknown[] => (tables.get(table) ?? []).map((row) => row.user_id)

  expect(idsIn('observed_events')).toEqual(['oabc', 'obba', 'ocbb'])
  expect(idsIn('submissions')).toEqual(['sauc', 'sbua', 'scub'])
})

test('an answer points to the first post that has the id, also where that comes in a later group', () => {
  const answer = collected([aPost('r', 'ada', 't', 1)])
  const posts = collected([aPost('t', 'bea', undefined, 3), aPost('t', 'cyd', undefined, 2)])
  const rows = tablesOfGroups([answer, posts]).get('collaborations') ?? []

  expect(rows.map((row) => [row.collaboration_id, row.user_id, row.collaboration_parent_id])).toEqual([
    [1, 'caodoa', 3],
    [2, 'caoeob', null],
    [3, 'cdoyoc', null],
  ])
})

test('who was not signed in is one user, however many groups hold rows of nobody', () => {
  const nobody = collected([aPageView('/dashboard', { username: '' })]) // the context names the course
  const users = tablesOfGroups([nobody, nobody]).get('users') ?? []

  expect(users.map((row) => [row.user_id, row.course_id])).toEqual([['anonymous', course]])
})
