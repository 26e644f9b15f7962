import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { aPlayVideo, anEvent, anEnrollment, logOf, type TrackingEvent } from '../../../../test/builders/events.ts'
import { elementsOf, readHtml, textOf } from '../../../../test/builders/html.ts'
import { answerTo } from './answer.ts'
import { Trajectory } from './trajectory.tsx'

const rowsOf = (...events: TrackingEvent[]) => {
  const html = renderToString(<Trajectory events={answerTo({ kind: 'translate', text: logOf(events) }).events} />)
  const cells = elementsOf(readHtml(html)).filter(({ name }) => name === 'tr')
  return {
    html,
    rows: cells.slice(1).map((row) =>
      elementsOf(row)
        .filter(({ name }) => /^t[dh]$/.test(name))
        .map((cell) => textOf(cell)),
    ),
  }
}

const jump = anEvent({ event_type: 'seq_goto', name: 'seq_goto', event: '{"old":1,"new":2}' })
const lens = 'courseware/optics/lenses/2/'

test('events stand in the order of time, each with its learner, its place and how that is known', () => {
  const { rows } = rowsOf(
    aPlayVideo({ time: '2016-03-14T09:30:00' }),
    jump,
    aPlayVideo({ time: '2016-03-14T09:28:00', username: 'tomas' }),
  )

  expect(rows).toEqual([
    ['seq_goto', '09:26:53', 'learner 1', lens, 'this event'],
    ['play_video', '09:28:00', 'learner 2', 'courseware/optics/lenses/_/video/lens_demo/', 'this event'],
    ['play_video', '09:30:00', 'learner 1', `${lens}video/lens_demo/`, 'panel of an earlier event'],
  ])
})

test('where events are of several days, each says its day', () => {
  const { rows } = rowsOf(jump, aPlayVideo({ time: '2016-03-15T08:30:00' }))

  expect(rows.map(([, time]) => time)).toEqual(['2016-03-14 09:26:53', '2016-03-15 08:30:00'])
})

test('who is not signed in has no trajectory', () => {
  const nobody = aPlayVideo({ username: '' })

  expect(rowsOf(jump, nobody, nobody).html).toContain('>One trajectory<')
  expect(rowsOf(nobody, nobody).html).toContain('>No trajectory: nobody was signed in<')
})

test('an event without a place has none', () => {
  expect(rowsOf(anEnrollment(), jump).rows[0]?.slice(2)).toEqual(['learner 1', '', ''])
})

test('one event is no trajectory, nor is one beside lines that cannot be read', () => {
  expect(rowsOf(jump).html).toBe('')
  expect(rowsOf(jump, { time: 'never' }).html).toBe('')
})
