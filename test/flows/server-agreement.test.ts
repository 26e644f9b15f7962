/** After uploads, a replacement, a withdrawal and decisions, everything that shows figures shows the same. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventHistoryEntry, EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaPage, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { SnapshotAnswer } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { statusSubjects } from '@mooc-panorama/shared/panorama/status.ts'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { aDesk, type Desk, type Report } from '../builders/desk.ts'
import { anEnrollment, anEvent, aPlayVideo, type TrackingEvent } from '../builders/events.ts'
import { elementsOf, readHtml, textOf } from '../builders/html.ts'
import { lineOf, logBytes, oddLines } from '../builders/log-lines.ts'
import { aMailSink, type MailSink } from '../builders/mail-sink.ts'
import * as figures from '../builders/panorama-figures.ts'
import { untilProven } from '../builders/proofs/until-proven.ts'
import { aMaintainerToken, anInstitutionToken, aShelf, bearer, type TestShelf } from '../builders/shelf.ts'
import { until } from '../builders/until.ts'

let shelf: TestShelf
let sink: MailSink
const desks = new Map<string, Desk>()
const live = new Map<string, Report>()
let whole: PanoramaPage
beforeAll(async () => {
  sink = await aMailSink()
  shelf = await aShelf({ SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_TO: 'list@example.org' })
  await send('northlake', shortLog)
  await send('southbay', logBytes([lineOf(anEvent(onlySouth)), ...oddLines()]))
  await send('eastfield', longLog)
  await send('northlake', longerLog) // takes the place of the first
  await desks.get('southbay')?.command('withdraw', desks.get('southbay')?.receipt().diagnosis ?? '', '--yes')
  live.delete('southbay')
  await untilProven(shelf.url)
  await decide()
  await until(
    async () => (await shelf.database.sql`select from outbox where state in ('pending', 'sending')`).length === 0,
  )
  whole = await figures.wholePanorama(shelf.url)
})
afterAll(async () => {
  for (const { cwd } of desks.values()) rmSync(cwd, { recursive: true })
  await shelf.close()
  await sink.close()
})

const onlySouth = { event_type: 'edx.bookmark.added', name: 'edx.bookmark.added', event_source: 'server' }
const more: TrackingEvent[] = [...Array.from({ length: 30 }, () => aPlayVideo()), anEnrollment()]
const shortLog = logBytes(oddLines())
const longLog = logBytes([...oddLines(), ...more.map((event) => lineOf(event))])
const longerLog = logBytes([...oddLines(), ...[...more, ...more].map((event) => lineOf(event))])

async function send(institution: string, log: Uint8Array): Promise<void> {
  const token = await anInstitutionToken(shelf.database.sql, institution)
  const desk = desks.get(institution) ?? aDesk({ shelf: shelf.url, token, name: `${institution}-optics-2016` })
  desks.set(institution, desk)
  live.set(institution, await desk.run(log))
  expect((await desk.upload()).code).toBe(0)
}

/** A maintainer takes up the documentation of the first event that has none. */
async function decide(): Promise<void> {
  const { rows } = await get<PanoramaPage>('/v1/events?documentation=TODO')
  const answer = await fetch(`${shelf.url}/v1/events/${rows[0]?.id}/documentation/transitions`, {
    method: 'POST',
    headers: { ...bearer(await aMaintainerToken(shelf.database.sql)), 'content-type': 'application/json' },
    body: JSON.stringify({ from: 'TODO', to: 'PULL REQUEST', reason: 'r' }),
  })
  expect(answer.status).toBe(201)
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${shelf.url}${path}`)).json()) as T
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test('the figures are the sums of what the commands of the live diagnoses have reported', async () => {
  const reports = [...live.values()]
  const ids = [...new Set(reports.flatMap(({ categories }) => categories.map(({ id }) => id)))].sort()
  const expected = ids.map((id) => {
    const held = reports.flatMap(({ categories }) => categories.filter((category) => category.id === id))
    return [id, sum(held.map(({ occurrences }) => occurrences)), sum(held.map(({ courses }) => courses)), held.length]
  })

  expect(
    whole.rows.toSorted(byId).map(({ id, frequency, courses, datasets }) => [id, frequency, courses, datasets]),
  ).toEqual(expected)
  expect(whole.denominators).toMatchObject({
    institutions: 2,
    datasets: 2,
    events: sum(reports.map(({ totals }) => totals.events)),
    courses: sum(reports.map(({ totals }) => totals.courses)),
    categories: ids.length,
    as_of: 5,
  })
  expect(await wrongTotals(shelf.database.sql)).toEqual([])
})

test('list, table, CSV, event and its page have the same rows', async () => {
  expect((await get<PanoramaPage>('/events.json?per=200')).rows).toEqual(
    (await get<PanoramaPage>('/v1/events?per=200')).rows,
  )
  expect(await figures.figuresOfCsv(shelf.url)).toEqual(figures.figuresOfRows(whole.rows))
  for (const row of whole.rows) {
    expect((await get<EventPage>(`/v1/events/${row.id}`)).row).toEqual(row)
    expect((await get<EventPage>(`${eventPath(row)}.json`)).row).toEqual(row)
    const { shown, shapes } = await figures.figuresOfEvent(shelf.url, row)
    expect(shown).toMatchObject({ events: row.frequency, courses: row.courses, institutions: row.institutions })
    expect([shapes.length, shapes.filter(({ proof }) => proof?.outcome === 'passes').length]).toEqual([
      row.shapes,
      row.shapes_passing,
    ])
  }
})

test('the front page and the filters count the statuses of these rows', async () => {
  const page = readHtml(await (await fetch(`${shelf.url}/`)).text())
  const shown = elementsOf(page)
    .filter(({ name }) => name === 'data')
    .map(({ attributes }) => Number(attributes.get('value')))
  const { events, categories, institutions, courses, months } = whole.denominators
  expect(shown.slice(0, 5)).toEqual([events, categories, institutions, courses, months])
  const cells = elementsOf(page).filter(({ name, attributes }) => name === 'td' && attributes.get('class') === 'number')
  const numbers = cells.map((cell) => Number(textOf(cell).replaceAll(',', '')))
  for (const subject of statusSubjects) {
    const counted = Map.groupBy(whole.rows, (row) => row[subject])
    expect(whole.facets[subject].map(({ value, categories: count }) => [value, count]).sort()).toEqual(
      [...counted].map(([status, rows]) => [status, rows.length]).sort(),
    )
    for (const rows of counted.values()) {
      const at = numbers.findIndex((number, i) => number === sumOf(rows) && numbers[i + 1] === rows.length)
      expect([subject, at >= 0]).toEqual([subject, true])
    }
  }
})

function sumOf(rows: readonly PanoramaRow[]): number {
  return sum(rows.map(({ frequency }) => frequency))
}

test('receipts say what each diagnosis has, and the live ones add up to the panorama', async () => {
  const { diagnoses } = await get<{ diagnoses: { id: string; events: number; categories: number }[] }>('/v1/diagnoses')
  const receipts = await Promise.all(diagnoses.map(({ id }) => get<Receipt>(`/v1/diagnoses/${id}`)))

  expect(diagnoses.map(({ events, categories }) => [events, categories]).sort()).toEqual(
    [...live.values()].map(({ totals }) => [totals.events, totals.categories]).sort(),
  )
  for (const row of whole.rows) {
    const lines = receipts.flatMap(({ categories }) => categories.filter(({ id }) => id === row.id))
    expect(sum(lines.map(({ occurrences }) => occurrences))).toBe(row.frequency)
  }
})

test('the snapshot that the command keeps says what the table says', async () => {
  const snapshot = await get<SnapshotAnswer>('/v1/snapshot')
  expect(snapshot.categories.toSorted(byId)).toEqual(
    whole.rows.toSorted(byId).map(({ id, event_type, event_source, documentation, support, support_word, ...row }) => ({
      id,
      event_type,
      event_source,
      documentation,
      support: support !== 'PARTLY' ? support : support_word === 'PULL REQUEST' ? support_word : 'TODO',
      shapes: row.shapes,
      shapes_passing: row.shapes_passing,
    })),
  )

  const desk = desks.get('eastfield')
  expect((await desk?.command('panorama', 'update'))?.code).toBe(0)
  const { source } = JSON.parse((await desk?.command('panorama', 'info', '--json'))?.out ?? '') as { source: string }
  expect(source).toBe(shelf.url)
})

test('the feed ends where the table stands, and speaks of nothing that was withdrawn', async () => {
  const { changes, as_of } = await get<{
    as_of: number
    changes: { event: { id: string }; entry: EventHistoryEntry }[]
  }>('/v1/changes')
  const discovered = changes.filter(({ entry }) => entry.kind === 'discovered')
  expect([as_of, discovered.map(({ event }) => event.id).sort()]).toEqual([5, whole.rows.map(({ id }) => id).sort()])
  for (const row of whole.rows)
    for (const subject of statusSubjects) {
      const told = changes.flatMap(({ event, entry }) =>
        event.id === row.id && entry.kind === 'status' && entry.change.subject === subject ? [entry.change.to] : [],
      )
      expect([row.event_type, subject, told[0] ?? 'TODO']).toEqual([row.event_type, subject, row[subject]])
    }
  const gone = desks.get('southbay')?.receipt().diagnosis ?? ''
  expect(JSON.stringify(changes)).not.toMatch(new RegExp(`${gone}|southbay|bookmark`))
})

test('each merge was one mail at most, and what a mail leads to is there, unless it was withdrawn', async () => {
  const subjects = sink.mails.map(({ text }) =>
    /^Subject: Panorama: (\d+) new event types? \(merge (\d+)\)\r$/m.exec(text),
  )
  const brought = await shelf.database.sql<{ merge: number; types: number }[]>`
    select merge_id::int as merge, new_categories as types from outbox where state = 'sent' order by merge_id`
  expect(subjects.map((found) => [Number(found?.[2]), Number(found?.[1])])).toEqual(
    brought.map(({ merge, types }) => [merge, types]),
  )
  const links = sink.mails.flatMap(({ text }) => text.replace(/=\r\n/g, '').match(/http:\/\/\S+\/events\/\S+/g) ?? [])
  const answers = await Promise.all(links.map(async (link) => [link, (await fetch(link)).status] as const))
  expect(links.length).toBeGreaterThan(5)
  for (const [link, status] of answers) expect([link, status]).toEqual([link, link.includes('bookmark') ? 404 : 200])
})
