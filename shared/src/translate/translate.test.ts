import { expect, test } from 'vitest'
import { aPlayVideo, type TrackingEvent } from '../../../test/builders/events.ts'
import { CollectedRows } from '../moocdb/collected-rows.ts'
import { edxTranslation } from '../platforms/edx/translation/edx-translation.ts'
import { translateEvents } from './translate.ts'

/** How often fields of the events are read while they are translated. */
function readsOf(events: readonly TrackingEvent[]): number {
  let reads = 0
  const watched = events.map(
    (event) =>
      new Proxy(event, {
        get(target, field) {
          reads++
          return Reflect.get(target, field)
        },
      }),
  )
  translateEvents(edxTranslation, watched, { defaultOrigin: 'https://h.example', sink: new CollectedRows() })
  return reads
}

function someEvents(count: number, learners: number): TrackingEvent[] {
  return Array.from({ length: count }, (_, index) =>
    aPlayVideo({ username: `zora_${index % learners}`, time: new Date(index * 1_000).toISOString() }),
  )
}

test('work grows with events, and not with learners: each event is read as often in a large log as alone', () => {
  const alone = readsOf(someEvents(1, 1))

  expect(alone).toBeGreaterThan(0)
  expect(readsOf(someEvents(2_000, 1))).toBe(2_000 * alone)
  expect(readsOf(someEvents(2_000, 500))).toBe(2_000 * alone)
})

test('events of equal times keep their order, and other events are put into theirs', () => {
  const events = ['2016-03-14T09:00:02Z', '2016-03-14T09:00:01Z', '2016-03-14T09:00:01Z'].map((time, index) =>
    aPlayVideo({ time, event: JSON.stringify({ id: `v${index}`, currentTime: index }) }),
  )
  const rows = new CollectedRows()
  const read = translateEvents(edxTranslation, [...events, 'no event'], {
    defaultOrigin: 'https://h.example',
    sink: rows,
  })

  expect(rows.observedEvents.map(({ position, duration }) => [position, duration])).toEqual([
    [1, 0],
    [2, 1],
    [0, 100],
  ])
  expect(read.map(({ ok }) => ok)).toEqual([true, true, true, false])
})
