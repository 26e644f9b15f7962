import { expect, test } from 'vitest'
import { answerTo } from './answer.ts'
import { examples } from './examples.ts'

test('each example shows what its title says', () => {
  const shown = examples.map(({ name, text }) => [
    name,
    answerTo({ kind: 'translate', text }).events.map(({ verdict, rows, problem }) => [
      verdict,
      ...(problem === undefined ? rows.map(({ table }) => table) : [problem.code]),
    ]),
  ])
  const video = ['supported', 'observed_events', 'urls', 'resources']
  const answers = ['submissions', 'submissions', 'assessments', 'assessments']

  expect(shown).toEqual([
    ['panel', [video, video, video]],
    ['check', [['supported', ...answers, 'urls', 'resources', 'resources', 'problems', 'problems']]],
    ['post', [['supported', 'observed_events', 'collaborations', 'urls', 'resources']]],
    ['enrolment', [['supported', 'course_user']]],
    ['mobile', [video]],
    ['learners', [video, video, video]],
    ['unknown', [['unknown', 'observed_events', 'urls', 'resources']]],
    ['malformed', [video, ['invalid', 'line.not-json']]],
  ])
})

test('the video of one learner is in the panel that she has opened, that of the other on the page alone', () => {
  const hows = examples
    .filter(({ name }) => name === 'panel' || name === 'learners')
    .map(({ text }) =>
      answerTo({ kind: 'translate', text }).events.map(({ rows }) => rows[0]?.row.observed_event_location_how),
    )

  expect(hows).toEqual([
    ['given', 'panel', 'panel'],
    ['given', 'given', 'panel'],
  ])
})
