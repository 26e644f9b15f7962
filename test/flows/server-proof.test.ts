/** What the rules make of the samples decides what support an event has. */
import { afterEach, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { shapesDigest, snapshotDigest, type SnapshotAnswer } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { aMailSink } from '../builders/mail-sink.ts'
import { aProvenShelf, bad, good, played, toldBy, type ProvenShelf } from '../builders/proofs/proven-shelf.ts'
import { aMaintainerToken, bearer } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'
import { until } from '../builders/until.ts'

let shelf: ProvenShelf
afterEach(() => shelf.close())

test('an event whose every shape is translated is DONE, with the rows of a sample and the fields that feed them', async () => {
  shelf = await aProvenShelf()
  await shelf.give({ categories: [played([good(), good({ page: null })], [good({ host: undefined })])] })

  const page = await shelf.event('play_video')

  expect(page.row).toMatchObject({ support: 'DONE', shapes: 2, shapes_passing: 2 })
  expect(page.shapes.map(({ proof }) => [proof?.outcome, proof?.is_current, proof?.found?.samples])).toEqual([
    ['passes', true, 2],
    ['passes', true, 1],
  ])
  const { translation } = page.shapes[0] ?? {}
  expect(translation).toMatchObject({ verdict: 'supported', rule: 'browser play_video' })
  expect(translation?.rows.map(({ table }) => table)).toContain('observed_events')
  expect(translation?.trace?.columns.find(({ column }) => column === 'observed_event_timestamp')?.paths).toEqual([
    'time',
  ])
  expect(toldBy(page)).toEqual(['TODO → DONE: The rules translate all samples of its 2 shapes'])
})

test('an event of which some shapes are translated is DONE for these, wherever it is shown', async () => {
  shelf = await aProvenShelf()
  const unknown = { eventType: 'unheard_of', samples: [[good({ event_type: 'unheard_of', name: 'unheard_of' })]] }
  await shelf.give({ categories: [played([good()], [good(), bad], [good()]), unknown] })

  const page = await shelf.get<PanoramaPage>('/events.json?support=PARTLY')
  const csv = await (await fetch(`${shelf.url}/events.csv`)).text()
  const html = await (await fetch(`${shelf.url}/events`)).text()
  const snapshot = await shelf.get<SnapshotAnswer>('/v1/snapshot')

  expect(page.rows).toMatchObject([{ event_type: 'play_video', support: 'PARTLY', shapes_passing: 2, shapes: 3 }])
  expect(page.facets.support).toEqual([
    { value: 'PARTLY', categories: 1 },
    { value: 'TODO', categories: 1 },
  ])
  expect(csv).toContain(',PARTLY,DONE for 2 of 3 shapes,TODO,2,')
  expect(html).toContain('DONE for 2 of 3 shapes')
  expect(snapshot.categories).toMatchObject([
    { event_type: 'play_video', support: 'TODO', shapes_passing: 2, shapes: 3 },
    { event_type: 'unheard_of', support: 'TODO', shapes_passing: 0, shapes: 1 },
  ])
  expect([snapshot.digest, snapshot.shapes_digest]).toEqual([snapshotDigest(snapshot), shapesDigest(snapshot)])
  expect((await shelf.event('unheard_of')).shapes[0]).toMatchObject({
    proof: { outcome: 'fails', found: { verdicts: { unknown: 1 } } },
    translation: { verdict: 'unknown' },
  })
  // Of the shape with one bad sample, the page shows the bad one.
  expect((await shelf.event('play_video')).shapes.map(({ translation }) => translation?.verdict).sort()).toEqual([
    'invalid',
    'supported',
    'supported',
  ])
})

test('a new shape opens an event that was DONE again, and history, feed and mail say so', async () => {
  const sink = await aMailSink()
  shelf = await aProvenShelf({}, { SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_TO: 'list@example.org' })
  await shelf.give({ course: 'optics', categories: [played([good()])] })
  await shelf.give({ course: 'waves', categories: [played([good()], [good()], [bad])] })
  await until(() => sink.mails.length === 2)

  const page = await shelf.event('play_video')
  expect(page.row).toMatchObject({ support: 'PARTLY', shapes: 3, shapes_passing: 2 })
  const told = [
    'DONE → PARTLY: Re-opened: 2 new shapes without a proof yet',
    'TODO → DONE: The rules translate all samples of its one shape',
  ]
  expect(toldBy(page)).toEqual(told)
  const { changes } = await shelf.get<{ changes: { entry: EventPageEntry }[] }>('/v1/changes')
  expect(toldBy({ ...page, history: changes.map(({ entry }) => entry) })).toEqual(told)
  expect(sink.mails[1]?.text).toContain('Subject: Panorama: 1 event type re-opened (merge 2)')
  expect(sink.mails[1]?.text).toContain('Support: DONE for 2 of 3 shapes')
  await sink.close()
})

type EventPageEntry = Awaited<ReturnType<ProvenShelf['event']>>['history'][number]

test('a new shape that is translated as well closes the event again, and no mail speaks of it', async () => {
  const sink = await aMailSink()
  shelf = await aProvenShelf({}, { SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_TO: 'list@example.org' })
  await shelf.give({ course: 'optics', categories: [played([good()])] })
  await shelf.give({ course: 'waves', categories: [played([good()], [good()])] })
  const states = async () =>
    (await shelf.database.sql`select state from outbox order by merge_id`).map((row) => row['state'])
  await until(async () => (await states()).every((state) => state !== 'pending' && state !== 'sending'))

  expect(toldBy(await shelf.event('play_video'))).toEqual([
    'PARTLY → DONE: The rules translate all samples of its 2 shapes',
    'DONE → PARTLY: Re-opened: a new shape without a proof yet',
    'TODO → DONE: The rules translate all samples of its one shape',
  ])
  expect([await states(), sink.mails.length]).toEqual([['sent', 'void'], 1])
  await sink.close()
})

test('the same shapes once more, from the same dataset or another, open nothing', async () => {
  shelf = await aProvenShelf()
  await shelf.give({ course: 'optics', categories: [played([good()])] })
  await shelf.give({ course: 'optics', categories: [played([good({ page: null })])] })
  await shelf.give({ course: 'waves', categories: [played([good()])] })

  const page = await shelf.event('play_video')

  expect(toldBy(page)).toEqual(['TODO → DONE: The rules translate all samples of its one shape'])
  expect(page.shapes[0]?.proof?.found?.samples).toBe(2)
})

test('a shape that is withdrawn leaves the proof, and its sample leaves every page at once', async () => {
  shelf = await aProvenShelf()
  await shelf.give({ course: 'optics', categories: [played([good()])] })
  const secret = await shelf.give({
    course: 'waves',
    categories: [played([good({ session: 'withdrawn' })], [good({ session: 'withdrawn', time: 'withdrawn' })])],
  })
  expect((await shelf.event('play_video')).row.support).toBe('PARTLY')

  await withdrawDiagnosis(shelf.database.sql, secret, shelf.institution)
  const atOnce = JSON.stringify(await shelf.event('play_video'))
  await shelf.settled()

  expect(atOnce).not.toContain('withdrawn')
  const page = await shelf.event('play_video')
  expect(page.row).toMatchObject({ support: 'DONE', shapes: 1, shapes_passing: 1 })
  expect(toldBy(page)[0]).toBe('PARTLY → DONE: The rules translate all samples of its one shape')
})

test('what a maintainer says stands beside the proof, and never above it', async () => {
  shelf = await aProvenShelf()
  const token = await aMaintainerToken(shelf.database.sql)
  await shelf.give({
    categories: [played([bad]), { eventType: 'stop_video', samples: [[good({ event_type: 'stop_video' })]] }],
  })
  const say = (eventType: string, from: string, to: string) =>
    fetch(
      `${shelf.url}/v1/events/${categoryId({ platform: 'edx', eventType, eventSource: 'browser' })}/support/transitions`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token) },
        body: JSON.stringify({ from, to, reason: 'r' }),
      },
    )
  const seen = async (eventType: string) => {
    const { support, support_word } = (await shelf.event(eventType)).row
    return [support, support_word]
  }

  await say('play_video', 'TODO', 'PULL REQUEST')
  expect(await seen('play_video')).toEqual(['PULL REQUEST', 'PULL REQUEST'])
  await say('play_video', 'PULL REQUEST', 'DONE')
  expect(await seen('play_video')).toEqual(['TODO', 'DONE'])
  await say('stop_video', 'TODO', 'PULL REQUEST')
  expect(await seen('stop_video')).toEqual(['DONE', 'PULL REQUEST'])
  await shelve(shelf.database.sql, shelf.institution, { course: 'waves', categories: [played([good()], [good()])] })
  await shelf.settled()
  expect(await seen('play_video')).toEqual(['PARTLY', 'DONE'])
})
