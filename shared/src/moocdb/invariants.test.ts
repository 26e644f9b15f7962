import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collected } from '../../../test/builders/translated-rows.ts'
import { buildTables } from './build-tables.ts'
import type { CollectedRows } from './collected-rows.ts'
import type { Row } from './table.ts'
import { moocdbTables } from './tables.ts'
import { withoutNumbers } from '../../../test/builders/numberless-rows.ts'
import type { ActRow } from './act-place.ts'
import { Things } from './things.ts'

type LoggedEvent = Record<string, unknown>

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const people = {
  user: (learner?: string) => (learner === undefined ? 'anonymous' : `u${learner.length}${learner.at(-1)}`),
  courseUser: (learner: string, of: string) => `p${learner.at(-1)} ${of}`,
  globalUser: (learner: string) => `g${learner.at(-1)}`,
  country: () => null,
}

const learner = fc.constantFrom('zora_a', 'zora_b', 'zora_c', '')
const page = fc.constantFrom(
  null,
  'x_module',
  `https://h.example/courses/${course}/courseware/u/s/`,
  `https://h.example/courses/${course}/courseware/u/s/4/`,
  `http://h.example/courses/${course}/courseware/u/t/`,
  `https://h.example/courses/${course}/wiki/x/`,
  'https://h.example/xblock/block-v1:NorthlakeX+PH101+2016_T1+type@vertical+block@u?view=student_view',
)
const questionKey = fc.constantFrom('p_2_1', 'p_3_1', 'p_2_1_dynamath', 'input_q_2_1')
const correctness = fc.constantFrom('correct', 'incorrect', 'partially-correct', 'incomplete', 'odd')
const judgement = fc.record({
  correctness,
  npoints: fc.constantFrom(null, 0, 0.5, 1, 7),
  msg: fc.constantFrom('', 'no'),
})
const answers = fc.dictionary(questionKey, fc.oneof(fc.constant('choice_1'), fc.constant(['choice_0', 'choice_2'])))
const problem = fc.record({
  problem_id: fc.constantFrom('block-v1:NorthlakeX+PH101+2016_T1+type@problem+block@p', 'i4x://N/PH/problem/q'),
  answers,
  correct_map: fc.dictionary(questionKey, judgement),
  attempts: fc.nat(5),
})
const video = fc
  .record({ id: fc.constantFrom('i4x-N-PH-video-v', 'w'), currentTime: fc.nat(90) })
  .map((payload) => JSON.stringify(payload))

const kind = fc.oneof(
  fc.record({
    event_type: fc.constantFrom('play_video', 'pause_video'),
    event_source: fc.constant('browser'),
    event: video,
  }),
  fc.record({
    event_type: fc.constantFrom('problem_check', 'save_problem_fail'),
    event_source: fc.constant('server'),
    event: problem,
  }),
  fc.record({
    event_type: fc.constant('seq_goto'),
    event_source: fc.constant('browser'),
    event: fc.constant('{"old": 1, "new": 3}'),
  }),
  fc.record({
    event_type: fc.constant('edx.forum.thread.created'),
    event_source: fc.constant('server'),
    event: fc.record({
      body: fc.constant('Why?'),
      url: fc.constantFrom('', `https://h.example/courses/${course}/discussion/`),
    }),
  }),
  fc.record({
    event_type: fc.constant('edx.course.enrollment.activated'),
    event_source: fc.constant('server'),
    event: fc.record({ username: fc.constantFrom('zora_b', 'zora_d') }),
  }),
  fc.record({
    event_type: fc.constantFrom(`/courses/${course}/courseware/u/s/`, '/dashboard', 'strange'),
    event_source: fc.constant('server'),
  }),
)

const context = fc.constantFrom(
  { course_id: course },
  { course_id: 'N/PH/2013' },
  {},
  { module: { display_name: 'Waves' } },
)

/** Gaps in seconds between events: none of a learner's events has the time of another. */
const gap = fc.constantFrom(1, 30, 3_600, 3_601, 90_000)

const log: fc.Arbitrary<LoggedEvent[]> = fc
  .array(fc.tuple(kind, learner, page, gap, context), { maxLength: 25 })
  .map((drawn) => {
    let at = Date.UTC(2016, 2, 14)
    return drawn.map(([event, username, own, seconds, context]) => {
      at += seconds * 1_000
      const time = new Date(at).toISOString()
      return {
        ...event,
        username,
        page: own,
        time,
        ip: '10.31.7.112',
        session: '5f1c0b8d2e7a4936',
        referer: 'https://h.example/?email=zora_a@h.example',
        context,
      }
    })
  })

function tablesOf(events: readonly LoggedEvent[]): Map<string, Row[]> {
  return buildTables(collected(events), people)
}

/** Without positions, which follow from the order. */
function contents({ observedEvents, submissions }: CollectedRows): unknown[] {
  return [...observedEvents, ...submissions].map((row) => JSON.stringify({ ...row, position: 0 })).sort()
}

test('the order of the lines changes nothing', () => {
  fc.assert(
    fc.property(
      log.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
      ([events, shuffled]) => {
        expect(tablesOf(shuffled)).toEqual(tablesOf(events))
      },
    ),
  )
})

test('things are the same, up to their numbers, in whichever order rows name them', () => {
  const thingsOf = (rows: readonly ActRow[]): unknown => {
    const things = new Things()
    for (const row of rows) things.add(row)
    return withoutNumbers(things.tables())
  }
  const acts = log.map((events) => {
    const { observedEvents, submissions } = collected(events)
    return [...observedEvents, ...submissions]
  })

  fc.assert(
    fc.property(
      acts.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(thingsOf(shuffled)).toEqual(thingsOf(rows))
      },
    ),
  )
})

test('learners may be translated together or apart', () => {
  fc.assert(
    fc.property(log, (events) => {
      const isFirst = ({ username }: LoggedEvent): boolean => username === 'zora_a' || username === ''
      const apart = [events.filter(isFirst), events.filter((event) => !isFirst(event))]

      expect(apart.flatMap((part) => contents(collected(part))).sort()).toEqual(contents(collected(events)))
    }),
  )
})

test('every reference resolves, nothing that must be there is empty, and addresses lie in their parents', () => {
  fc.assert(
    fc.property(log, (events) => {
      const tables = tablesOf(events)
      for (const { name, columns } of moocdbTables) {
        for (const { name: column, references, isNullable } of columns) {
          const cells = (tables.get(name) ?? []).map((row) => row[column] ?? null)
          const { key = [] } = moocdbTables.find((table) => table.name === references) ?? {}
          const known = new Set((tables.get(references ?? '') ?? []).map((row) => row[key[0] ?? '']))
          const wrong = cells.filter((cell) =>
            cell === null ? !isNullable : references !== undefined && !known.has(cell),
          )
          expect([name, column, wrong]).toEqual([name, column, []])
        }
      }
      const resources = tables.get('resources') ?? []
      for (const { resource_uri: uri, resource_parent_id: parent } of resources) {
        const parentUri = typeof parent === 'number' ? resources[parent - 1]?.resource_uri : ''
        expect(String(uri).startsWith(String(parentUri))).toBe(true)
      }
    }),
  )
})

test('the true durations of a learner add up to no more than the time that they were there', () => {
  fc.assert(
    fc.property(log, (events) => {
      const byLearner = Map.groupBy(collected(events).observedEvents, (row) => row.learner)
      for (const [name, rows] of byLearner) {
        const known = rows.filter(({ durationIsDefault }) => !durationIsDefault)
        const sum = known.reduce((total, { duration }) => total + (duration ?? 0), 0)
        const span = ((rows.at(-1)?.at ?? 0) - (rows[0]?.at ?? 0)) / 1_000
        expect(name === undefined ? rows.every(({ duration }) => duration === null) : sum <= span).toBe(true)
      }
    }),
  )
})

test('an answer has a row for each of its questions, one at least, and is judged once at most, from 0 to 1', () => {
  fc.assert(
    fc.property(log, (events) => {
      const { submissions } = collected(events)
      for (const [position, { event_type: type, event }] of events.entries()) {
        if (type !== 'problem_check' && type !== 'save_problem_fail') continue
        const { answers: given, correct_map: judged } = event as { answers: object; correct_map: object }
        const keys = new Set([...Object.keys(given), ...(type === 'problem_check' ? Object.keys(judged) : [])])
        const questions = [...keys].filter((key) => !key.endsWith('_dynamath')).length
        const learnerRows = submissions.filter((row) => row.position === position)
        expect(learnerRows).toHaveLength(Math.max(1, questions))
        for (const { assessment } of learnerRows) {
          const grade = assessment?.grade ?? 0
          expect(grade >= 0 && grade <= 1 && !(type === 'save_problem_fail' && assessment)).toBe(true)
        }
      }
    }),
  )
})

test('fields that nobody knows change nothing', () => {
  fc.assert(
    fc.property(log, fc.jsonValue(), (events, odd) => {
      expect(tablesOf(events.map((event) => ({ ...event, odd_field: odd })))).toEqual(tablesOf(events))
    }),
  )
})

test('no table holds the name, the addresses or the session of a learner', () => {
  fc.assert(
    fc.property(log, (events) => {
      expect(JSON.stringify([...tablesOf(events)])).not.toMatch(/zora_|10\.31\.7|5f1c0b8d2e7a4936/)
    }),
  )
})
