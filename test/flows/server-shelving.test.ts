import { afterEach, beforeEach, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { shapeId } from '@mooc-panorama/shared/shape/shape.ts'
import { eventQuery } from '../../server/src/panorama/event-query.ts'
import { shapesOfAnswer } from '../../server/src/panorama/shapes-page.ts'
import { denominatorsQuery } from '../../server/src/panorama/denominators-query.ts'
import { receiptQuery } from '../../server/src/panorama/receipt-query.ts'
import { recomputeTotals, wrongTotals } from '../../server/src/panorama/totals.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import type { Shelved } from '../../server/src/shelf/shelve-diagnosis.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { anInstitution, aShape, shelve, type DatasetPlan } from '../builders/shelving.ts'

const firstShapes = shapesOfAnswer(1)
let database: TestDatabase
let northlake: number
let southbay: number
beforeEach(async () => {
  database = await aDatabase()
  northlake = await anInstitution(database.sql, 'northlake')
  southbay = await anInstitution(database.sql, 'southbay')
})
afterEach(() => database.drop())

const idOf = (eventType: string) => categoryId({ platform: 'edx', eventType, eventSource: 'browser' })

async function shelved(institution: number, plan: DatasetPlan, digest?: string): Promise<Shelved> {
  const answer = await shelve(database.sql, institution, plan, digest as undefined)
  if (answer === 'held-by-another') throw new Error('held by another')
  return answer
}

const plays: DatasetPlan = { categories: [{ eventType: 'play_video', shapes: [5, 2], months: ['2016-01', '2016-03'] }] }

test('the first diagnosis is new in everything, the same again in nothing', async () => {
  const first = await shelved(northlake, plays)
  const second = await shelved(northlake, plays)

  expect(first).toMatchObject({ outcome: 'shelved', newCategories: 1, newShapes: 2, replaces: undefined })
  expect(second).toEqual({ ...first, outcome: 'duplicate' })
  expect(await denominatorsQuery(database.db)).toMatchObject({ datasets: 1, events: 7, months: 2, as_of: 1 })
})

test('the same bundle of another institution is not taken', async () => {
  await shelved(northlake, plays)

  expect(await shelve(database.sql, southbay, plays)).toBe('held-by-another')
})

test('figures of two institutions are joined', async () => {
  const first = await shelved(northlake, plays)
  const second = await shelved(southbay, {
    categories: [
      { eventType: 'play_video', shapes: [1, 0, 4], months: ['2015-12'], courses: 3, fewUsers: true, unshaped: 2 },
      { eventType: 'stop_video', unshaped: 1 },
    ],
  })

  const event = await eventQuery(database.db, idOf('play_video'), edx, firstShapes)
  expect(event?.row).toMatchObject({
    frequency: 14,
    courses: 4,
    institutions: 2,
    datasets: 2,
    shapes: 3,
    few_users: false,
    first_month: '2015-12',
    last_month: '2016-03',
    family: 'video',
    support: 'TODO',
  })
  expect(event?.unshaped).toBe(2)
  expect(event?.months).toEqual(['2015-12', '2016-01', '2016-03'])
  expect(event?.shapes.map(({ id, frequency, institutions }) => ({ id, frequency, institutions }))).toEqual([
    { id: shapeId(aShape(0)), frequency: 6, institutions: 2 },
    { id: shapeId(aShape(2)), frequency: 4, institutions: 1 },
    { id: shapeId(aShape(1)), frequency: 2, institutions: 1 },
  ])
  expect(event?.shapes[0]?.samples).toEqual([
    { diagnosis: first.diagnosis, institution: 'northlake', event: '{"event_type": "play_video", "n": 1.0}' },
    { diagnosis: second.diagnosis, institution: 'southbay', event: '{"event_type": "play_video", "n": 1.0}' },
  ])
  expect(event?.fields.map(({ path, presence }) => ({ path, presence }))).toEqual([
    { path: 'event', presence: 1 },
    { path: 'name', presence: 4 / 12 },
    { path: 'time', presence: 6 / 12 },
  ])
  expect(event?.history.map(({ kind }) => kind)).toEqual(['new-shape', 'status', 'discovered'])
  expect((await receiptQuery(database.db, second.diagnosis)) as object).toMatchObject({
    new_categories: [{ event_type: 'stop_video' }],
    new_shapes: 2,
  })
})

test('what the reference describes today is documented from the start, with the link that shows it', async () => {
  await shelved(northlake, { categories: [{ eventType: 'play_video' }, { eventType: 'unheard_of' }] })

  const known = await eventQuery(database.db, idOf('play_video'), edx, firstShapes)
  expect(known?.row.documentation).toBe('DONE')
  expect(known?.history.find(({ kind }) => kind === 'status')).toMatchObject({
    change: {
      subject: 'documentation',
      from: 'TODO',
      to: 'DONE',
      maintainer: 'the shelf',
      reason: "documented in the platform's reference",
      evidence: expect.stringMatching(/^https:/),
    },
  })
  const unknown = await eventQuery(database.db, idOf('unheard_of'), edx, firstShapes)
  expect(unknown?.row).toMatchObject({ documentation: 'TODO', support: 'TODO' })
})

test('a diagnosis that takes the place of another leaves only its receipt', async () => {
  const former = await shelved(northlake, plays)
  const newer = await shelved(northlake, { categories: [{ eventType: 'stop_video', shapes: [3] }] })

  expect(newer).toMatchObject({ replaces: former.diagnosis, newCategories: 1 })
  expect(await eventQuery(database.db, idOf('play_video'), edx, firstShapes)).toBeUndefined()
  expect(await receiptQuery(database.db, former.diagnosis)).toMatchObject({
    state: 'replaced',
    replaced_by: newer.diagnosis,
    categories: [{ event_type: 'play_video', occurrences: 7, is_new: true }],
  })
  expect(await database.sql`select from samples where diagnosis_id = ${former.diagnosis}`).toHaveLength(0)
  expect(await wrongTotals(database.sql)).toEqual([])
})

test('shapes of the former diagnosis of a dataset are not new in the next', async () => {
  await shelved(northlake, plays)

  const next = await shelved(northlake, { categories: [{ eventType: 'play_video', shapes: [9, 9, 1] }] })

  expect(next).toMatchObject({ newCategories: 0, newShapes: 1 })
})

test('a withdrawal takes the replaced diagnoses of its dataset along, and nothing of others', async () => {
  const former = await shelved(northlake, plays)
  const live = await shelved(northlake, { categories: [{ eventType: 'stop_video', shapes: [3] }] })
  await shelved(southbay, { categories: [{ eventType: 'stop_video', shapes: [4] }] })

  const withdrawal = await withdrawDiagnosis(database.sql, live.diagnosis, northlake)

  expect(withdrawal).toMatchObject({ outcome: 'withdrawn', digests: { length: 2 } })
  expect(await receiptQuery(database.db, former.diagnosis)).toBe('withdrawn')
  expect(await receiptQuery(database.db, live.diagnosis)).toBe('withdrawn')
  expect(await database.sql`select event_type from categories`).toEqual([{ event_type: 'stop_video' }])
  expect(await denominatorsQuery(database.db)).toMatchObject({ institutions: 1, datasets: 1, events: 4, as_of: 4 })
})

test('a replaced bundle that is live again keeps its file when its old receipt is withdrawn', async () => {
  const first = await shelved(northlake, plays)
  await shelved(northlake, { categories: [{ eventType: 'stop_video' }] })
  await shelved(northlake, plays)

  const withdrawal = await withdrawDiagnosis(database.sql, first.diagnosis, northlake)

  expect(withdrawal).toMatchObject({ outcome: 'withdrawn', digests: [] })
  expect(await denominatorsQuery(database.db)).toMatchObject({ datasets: 1, events: 7 })
})

test('one mail waits for each merge that brought new categories', async () => {
  await shelved(northlake, { categories: [{ eventType: 'a_b' }, { eventType: 'c_d' }] })
  await shelved(southbay, { categories: [{ eventType: 'a_b' }] })
  await shelved(southbay, { course: 'waves', categories: [{ eventType: 'e_f' }] })

  const mails = await database.sql`select merge_id::int, new_categories from outbox order by merge_id`

  expect(mails).toEqual([
    { merge_id: 1, new_categories: 2 },
    { merge_id: 3, new_categories: 1 },
  ])
})

test('a document that does not fit changes nothing', async () => {
  const document = JSON.stringify({
    id: 'x',
    institution: northlake,
    categories: [{ id: 'a' }],
    shapes: [],
    samples: [],
  })

  await expect(database.sql`select shelve_diagnosis(${document}::text::jsonb)`).rejects.toThrow()

  expect(await denominatorsQuery(database.db)).toMatchObject({ datasets: 0, as_of: 0, categories: 0 })
})

test('totals that somebody has changed by hand are found and made right', async () => {
  await shelved(northlake, plays)
  await database.sql`update category_totals set frequency = 99`

  expect(await wrongTotals(database.sql)).toEqual([idOf('play_video')])
  expect(await recomputeTotals(database.sql)).toBe(1)
  expect(await wrongTotals(database.sql)).toEqual([])
})

test.each(['category_sums', 'category_parts'])('so are the %s that the totals are made of', async (table) => {
  await shelved(northlake, plays)
  await database.sql`update ${database.sql(table)} set datasets = datasets + 1`

  expect(await wrongTotals(database.sql)).toEqual([idOf('play_video')])
  expect(await recomputeTotals(database.sql)).toBe(1)
  expect(await wrongTotals(database.sql)).toEqual([])
})
