import { rmSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { readCsv } from '@mooc-panorama/shared/bundle/csv.ts'
import { bundleFiles, csvHeaders } from '@mooc-panorama/shared/bundle/layout.ts'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { textIn } from '../builders/bundles.ts'
import { aDesk, type Desk, type Report } from '../builders/desk.ts'
import { anEnrollment, anEvent, aPlayVideo, type TrackingEvent } from '../builders/events.ts'
import { lineOf, logBytes, oddLines } from '../builders/log-lines.ts'
import { aMailSink, type MailSink } from '../builders/mail-sink.ts'
import * as figures from '../builders/panorama-figures.ts'
import { untilProven } from '../builders/proofs/until-proven.ts'
import { anInstitutionToken, aShelf, filesOf, type TestShelf } from '../builders/shelf.ts'
import { crawl, databaseText, folderText } from '../builders/traces.ts'
import { until } from '../builders/until.ts'

let shelf: TestShelf
let sink: MailSink
const desks: Desk[] = []
afterEach(async () => {
  for (const { cwd } of desks.splice(0)) rmSync(cwd, { recursive: true })
  await shelf.close()
  await sink.close()
})

async function aMailingShelf(): Promise<void> {
  sink = await aMailSink()
  shelf = await aShelf({ SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_TO: 'list@example.org,second@example.org' })
}

async function aDeskOf(institution: string, course = 'optics'): Promise<Desk> {
  const token = await anInstitutionToken(shelf.database.sql, institution)
  const desk = aDesk({ shelf: shelf.url, token, name: `${institution}-${course}-2016` })
  desks.push(desk)
  return desk
}

const get = (path: string) => fetch(`${shelf.url}${path}`)
const subjects = () => sink.mails.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1])

const inAnotherCourse = anEvent({ context: { user_id: 7, course_id: 'course-v1:NorthlakeX+PH102+2017_T1' } })
const shortLog = logBytes([...oddLines(), lineOf(inAnotherCourse)])
const newEvent = { event_type: 'edx.bookmark.added', name: 'edx.bookmark.added', event_source: 'server' }
const more: TrackingEvent[] = [...Array.from({ length: 40 }, () => aPlayVideo()), anEnrollment(), anEvent(newEvent)]
const longLog = logBytes([...oddLines(), lineOf(inAnotherCourse), ...more.map((event) => lineOf(event))])

/** Every place that shows figures shows those of the command. */
async function expectFigures(report: Report, diagnosis: string): Promise<void> {
  const reported = figures.figuresOf(report)
  const { totals } = report
  const { rows, total, denominators } = await figures.wholePanorama(shelf.url)
  expect(figures.figuresOfRows(rows)).toEqual(reported)
  expect(await figures.figuresOfCsv(shelf.url)).toEqual(reported)
  expect([total, denominators.categories]).toEqual([totals.categories, totals.categories])
  expect(denominators).toMatchObject({
    institutions: 1,
    datasets: 1,
    events: totals.events,
    courses: totals.courses,
    months: totals.months.length,
  })
  expect(rows.reduce((sum, { shapes }) => sum + shapes, 0)).toBe(totals.shapes)

  const { receipt, shown, equation } = await figures.figuresOfReceipt(shelf.url, diagnosis)
  expect(shown).toEqual(receipt.categories.map(({ occurrences, shapes }) => ({ occurrences, shapes })))
  expect(new Map(receipt.categories.map((row) => [row.id, [row.occurrences, row.shapes]]))).toEqual(
    new Map(reported.map((row) => [row.id, [row.occurrences, row.shapes]])),
  )
  expect(receipt.malformed).toEqual(report.malformed)
  const { lines, events, malformed, blank } = totals
  const counted = [lines, events, malformed, blank].map((count) => count.toLocaleString('en-GB'))
  expect(equation.match(/[\d,]+/g)).toEqual(counted)
  for (const event of reported) await expectEventPage(event, totals)
  expect(await wrongTotals(shelf.database.sql)).toEqual([])
}

async function expectEventPage(event: figures.Figures, totals: Report['totals']): Promise<void> {
  const { shown, shaped, shapes } = await figures.figuresOfEvent(shelf.url, event)
  expect(shown).toMatchObject({ events: event.occurrences, courses: event.courses, institutions: 1, datasets: 1 })
  expect([shaped, shapes.length]).toEqual([event.occurrences, event.shapes])
  expect(shown['events']).toBeLessThanOrEqual(totals.events)
}

test('a log goes the whole way, its figures unchanged, and is announced once', async () => {
  await aMailingShelf()
  const desk = await aDeskOf('northlake')
  const report = await desk.run(shortLog)
  expect(report.totals.courses).toBeGreaterThan(1)
  expect((await desk.command('check')).code).toBe(0)

  const first = await desk.upload()

  expect(first.code).toBe(0)
  const { diagnosis } = desk.receipt()
  await expectFigures(report, diagnosis)
  await until(() => sink.mails.length === 1)
  expect(sink.mails[0]?.to).toEqual(['list@example.org', 'second@example.org'])
  expect(subjects()).toEqual([`Panorama: ${report.totals.categories} new event types (merge 1)`])

  await untilProven(shelf.url)
  const before = [await databaseText(shelf.database.sql, ['tokens']), await (await get('/v1/events')).text()]
  const second = await desk.upload()

  expect([second.code, second.out]).toEqual([0, expect.stringContaining(`Already on the shelf as ${diagnosis}`)])
  expect(desk.receipt()).toMatchObject({ diagnosis, duplicate: true })
  expect([await databaseText(shelf.database.sql, ['tokens']), await (await get('/v1/events')).text()]).toEqual(before)
  expect(sink.mails).toHaveLength(1)
})

test('a second diagnosis of a log takes the place of the first, and only what is new is announced', async () => {
  await aMailingShelf()
  const desk = await aDeskOf('northlake')
  const short = await desk.run(shortLog)
  await desk.upload()
  const former = desk.receipt().diagnosis
  const long = await desk.run(longLog)

  const { code, out } = await desk.upload()

  const { diagnosis, replaces } = desk.receipt()
  expect([code, replaces]).toEqual([0, former])
  expect(out).toContain(`Shelved as ${diagnosis}: 1 new event type,`)
  expect(out).toContain(`It takes the place of ${former}.`)
  expect(long.totals.events).toBe(short.totals.events + more.length)
  await expectFigures(long, diagnosis)
  expect((await figures.figuresOfReceipt(shelf.url, former)).receipt).toMatchObject({
    state: 'replaced',
    replaced_by: diagnosis,
  })
  await until(() => sink.mails.length === 2)
  expect(subjects()[1]).toBe('Panorama: 1 new event type (merge 2)')
})

test('a withdrawal leaves no word of the diagnosis anywhere on the shelf', async () => {
  await aMailingShelf()
  const desk = await aDeskOf('northlake')
  await desk.run(shortLog)
  await desk.upload()
  const former = desk.receipt().diagnosis
  const invented = inventedWords(desk.bundle())
  await desk.run(longLog)
  await desk.upload()
  const { diagnosis } = desk.receipt()
  await until(() => sink.mails.length === 2)
  const words = inventedWords(desk.bundle())
  // Some surrogates come from short lists, so that both diagnoses have them, or one address begins another.
  const formerWords = invented.filter((word) => !words.some((other) => other.includes(word)))
  const kept = async () => [
    [...(await crawl(shelf.url))].flat().join('\n'),
    await databaseText(shelf.database.sql),
    folderText(shelf.dataDir),
  ]
  const found = async (wanted = words) => (await kept()).map((text) => wanted.filter((word) => text.includes(word)))
  expect([words.length > 50, formerWords.length > 50]).toEqual([true, true])
  expect(await found()).toEqual([words, words, words])
  expect(await found(formerWords)).toEqual([[], [], []]) // they went when the diagnosis was replaced

  const { code, out } = await desk.command('withdraw', diagnosis, '--yes')

  expect([code, out]).toEqual([0, expect.stringContaining(`Diagnosis ${diagnosis} is withdrawn.`)])
  expect(await found()).toEqual([[], [], []])
  expect(await figures.wholePanorama(shelf.url)).toMatchObject({ total: 0, rows: [], denominators: { events: 0 } })
  for (const id of [diagnosis, former]) {
    expect([(await get(`/v1/diagnoses/${id}`)).status, (await get(`/diagnoses/${id}`)).status]).toEqual([410, 410])
  }
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  expect((await desk.command('withdraw', diagnosis, '--yes')).code).toBe(5)
})

/** Texts of the samples that were invented for this diagnosis, as they stand in JSON. */
function inventedWords(files: ReadonlyMap<string, Uint8Array>): string[] {
  const read = readCsv(textIn(files, bundleFiles.keptValues), csvHeaders.keptValues)
  const kept = new Set(read.ok ? read.value.map(({ cells }) => cells[1]) : [])
  const samples = [...files.keys()].filter((name) => name.startsWith('samples/')).map((name) => textIn(files, name))
  const texts = samples
    .flatMap((text) => text.match(/"(?:[^"\\<>&']){12,}"(?!:)/g) ?? [])
    .map((text) => text.slice(1, -1))
  return [...new Set(texts)].filter((text) => !kept.has(text))
}

test('two institutions add up, and removing one leaves exactly the other', async () => {
  await aMailingShelf()
  const [north, south] = [await aDeskOf('northlake'), await aDeskOf('southbay', 'waves')]
  const one = await north.run(shortLog)
  const two = await south.run(longLog)
  await north.upload()
  await untilProven(shelf.url)
  const alone = await figures.wholePanorama(shelf.url)

  await south.upload()

  const { rows, denominators } = await figures.wholePanorama(shelf.url)
  const sum = (id: string, key: 'occurrences' | 'courses') =>
    [one, two].reduce((total, { categories }) => total + (categories.find((row) => row.id === id)?.[key] ?? 0), 0)
  expect(rows).toHaveLength(two.categories.length)
  for (const row of rows) {
    const holders = one.categories.some(({ id }) => id === row.id) ? 2 : 1
    const expected = { frequency: sum(row.id, 'occurrences'), courses: sum(row.id, 'courses'), institutions: holders }
    expect(row).toMatchObject(expected)
    const { shapes, shown } = await figures.figuresOfEvent(shelf.url, row)
    expect(shown).toMatchObject({ events: row.frequency, institutions: holders, datasets: holders })
    // Every shape of the short log is in the long one too, so both together have those of the long one.
    expect(row.shapes).toBe(two.categories.find(({ id }) => id === row.id)?.shapes)
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(row.shapes)
    expect(new Set(shapes.map(({ institutions }) => institutions))).toEqual(new Set([holders]))
  }
  expect(rows.filter(({ institutions }) => institutions === 1)).toHaveLength(1)
  expect(denominators).toMatchObject({
    institutions: 2,
    datasets: 2,
    events: one.totals.events + two.totals.events,
    courses: one.totals.courses + two.totals.courses,
    months: two.totals.months.length,
  })

  expect((await south.command('withdraw', south.receipt().diagnosis, '--yes')).code).toBe(0)
  await untilProven(shelf.url)
  expect((await figures.wholePanorama(shelf.url)).rows).toEqual(alone.rows)
  await expectFigures(one, north.receipt().diagnosis)
})
