import { expect, test } from 'vitest'
import { shippedSnapshotFile, snapshotFrom } from '../panorama/snapshot.ts'
import { explainEvent } from './explain-event.ts'

const snapshot = snapshotFrom(shippedSnapshotFile())

test('a known event is explained under each of its sources', () => {
  const answer = explainEvent('pause_video', undefined, snapshot)

  expect(answer).toMatchObject({
    known: {
      eventType: 'pause_video',
      aliases: ['edx.video.paused'],
      facts: { family: 'video', documented: 'current' },
      categories: [
        { eventSource: 'browser', documentation: 'DONE' },
        { eventSource: 'mobile', documentation: 'DONE' },
      ],
    },
  })
})

test('the tools that look at the newer name count for the older one', () => {
  const answer = explainEvent('seq_next', 'browser', snapshot)
  const tools = 'known' in answer ? (answer.known.categories[0]?.tools ?? []) : []

  expect(tools.filter(({ supported }) => supported === 'yes').map(({ tool }) => tool)).toContain('ERB-xAPI')
})

test('of one source only that is told; a source that the event does not have is answered with those it has', () => {
  const one = explainEvent('pause_video', 'mobile', snapshot)

  expect('known' in one && one.known.categories.map(({ eventSource }) => eventSource)).toEqual(['mobile'])
  expect(explainEvent('pause_video', 'server', snapshot)).toEqual({
    near: ['pause_video --source browser', 'pause_video --source mobile'],
  })
})

test.each([
  ['paly_video', 'play_video'],
  ['edx.forum.thread.crated', 'edx.forum.thread.created'],
])('%s is not known, and %s is what is most alike', (name, near) => {
  const answer = explainEvent(name, undefined, snapshot)

  expect('near' in answer && answer.near[0]).toBe(near)
})

test.each(['__proto__', 'constructor', 'ö'.repeat(10_000)])('%j is not known, and nothing is like it', (name) => {
  expect(explainEvent(name, undefined, snapshot)).toEqual({ near: [] })
})

test.each([
  ['', ['/']],
  ['/courses/x/y', ['/course/', '/courses']],
])('%j is not known, but pages are like it', (name, near) => {
  expect(explainEvent(name, undefined, snapshot)).toEqual({ near })
})
