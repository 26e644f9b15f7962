/** Diagnoses come and go while the rules run on what they brought. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { dueShapes, samplesOf, type DueShape } from '../../server/src/support/due-shapes.ts'
import type { SamplesProof } from '../../server/src/support/prove-samples.ts'
import { defaultProofLimits } from '../../server/src/support/prover.ts'
import { storeProofs, type ProvenShape } from '../../server/src/support/store-proofs.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aMailSink } from '../builders/mail-sink.ts'
import { aProvenShelf, bad, good, played, toldBy, type ProvenShelf } from '../builders/proofs/proven-shelf.ts'
import { harmfulRules } from '../builders/proofs/test-rules.ts'
import { anInstitution, shelve, type DatasetPlan } from '../builders/shelving.ts'
import { until } from '../builders/until.ts'

let shelf: ProvenShelf | undefined
let database: TestDatabase | undefined
afterEach(async () => {
  await shelf?.close()
  await database?.drop()
  shelf = undefined
  database = undefined
})

async function idOf(shelved: ReturnType<typeof shelve>): Promise<string> {
  const answer = await shelved
  if (answer === 'held-by-another') throw new Error('held by another')
  return answer.diagnosis
}

const found = {
  samples: 1,
  verdicts: { supported: 1, unknown: 0, invalid: 0, failed: 0 },
  bad_payloads: 0,
  rows: [],
  unfilled: [],
  unread: ['event.withdrawn_field'],
}

/** A proof of the samples that the shape has now, which all pass. */
async function proofOf({ sql }: TestDatabase, shape: DueShape): Promise<ProvenShape> {
  const proof: SamplesProof = { passes: true, found, shown: undefined }
  return { ...shape, ...(await samplesOf(sql, shape, defaultProofLimits)), outcome: { proof } }
}

const playing = categoryId({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' })
const plays: DatasetPlan = { categories: [played([good()])] }
const others: DatasetPlan = { categories: [played([bad])] } // the same shape with other samples

/** A shelf with one diagnosis of plays, and a proof of its samples that is made but not stored. */
async function aProofUnderWay() {
  database = await aDatabase()
  const { sql } = database
  const institution = await anInstitution(sql, 'northlake')
  const diagnosis = await idOf(shelve(sql, institution, plays))
  const [shape] = await dueShapes(sql, '1', 10)
  if (shape === undefined) throw new Error('nothing is due')
  return { sql, institution, diagnosis, proven: await proofOf(database, shape) }
}

async function proofState(sql: TestDatabase['sql']): Promise<object[]> {
  return sql`
    select outcome, proven_version = samples_version as is_current, support
    from shape_proofs join categories on id = category_id`
}

test('a proof that ends after its diagnosis was withdrawn changes nothing', async () => {
  const { sql, institution, diagnosis, proven } = await aProofUnderWay()
  await withdrawDiagnosis(sql, diagnosis, institution)

  await storeProofs(sql, [proven], '1')

  expect(await proofState(sql)).toEqual([])
  expect(await sql`select * from translated_samples`).toEqual([])
})

test('a proof of samples that were withdrawn is not taken for one of those that came after them', async () => {
  const { sql, institution, diagnosis, proven } = await aProofUnderWay()
  await withdrawDiagnosis(sql, diagnosis, institution)
  await shelve(sql, institution, others)

  await storeProofs(sql, [proven], '1')

  expect(await proofState(sql)).toEqual([{ outcome: null, is_current: false, support: 'TODO' }])
  expect(JSON.stringify(await sql`select proof from shape_proofs`)).not.toContain('withdrawn_field')
})

test('a proof that ends after its diagnosis was replaced counts until the new samples are proven', async () => {
  const { sql, institution, proven } = await aProofUnderWay()
  await shelve(sql, institution, others)

  await storeProofs(sql, [proven], '1')

  expect(await proofState(sql)).toEqual([{ outcome: 'passes', is_current: false, support: 'DONE' }])
  expect(await sql`select * from status_changes where subject = 'support'`).toEqual([]) // the history waits
  expect(await dueShapes(sql, undefined, 10)).toHaveLength(1)
})

test('a diagnosis that is withdrawn while the rules run on it is gone, and the next one is proven', async () => {
  shelf = await aProvenShelf({ rules: harmfulRules, proofLimits: { ...defaultProofLimits, seconds: 3 } })
  const { sql } = shelf.database
  const endless = { categories: [{ eventType: 'endless', samples: [[good({ event_type: 'endless' })]] }] }
  const diagnosis = await idOf(shelve(sql, shelf.institution, endless))
  await sleep(2_500) // it has begun by then

  await withdrawDiagnosis(sql, diagnosis, shelf.institution)
  await shelve(sql, shelf.institution, plays)
  await shelf.settled()

  expect((await shelf.event('play_video')).row.support).toBe('DONE')
  expect(await sql`select category_id from shape_proofs`).toEqual([{ category_id: playing }])
})

test('an event that comes back after its last diagnosis was withdrawn is proven from the start', async () => {
  shelf = await aProvenShelf()
  const { sql } = shelf.database
  const first = await shelf.give(plays)
  expect((await shelf.event('play_video')).row.support).toBe('DONE')
  await withdrawDiagnosis(sql, first, shelf.institution)
  expect(await sql`select * from shape_proofs`).toEqual([])

  await shelf.give(others)

  const page = await shelf.event('play_video')
  expect([page.row.support, page.row.shapes_passing, toldBy(page)]).toEqual(['TODO', 0, []])
})

test('two merges in a row that re-open an event are told once, in the history and in one mail', async () => {
  const sink = await aMailSink()
  shelf = await aProvenShelf({}, { SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_TO: 'list@example.org' })
  const { sql } = shelf.database
  await shelf.give({ course: 'optics', ...plays })
  await shelve(sql, shelf.institution, { course: 'waves', categories: [played([good()], [bad])] })
  await shelve(sql, shelf.institution, { course: 'heat', categories: [played([good()], [bad], [bad])] })
  await shelf.settled()
  await until(() => sink.mails.length === 2)
  await sleep(1_500) // the next look at the outbox

  expect(toldBy(await shelf.event('play_video')).filter((told) => told.includes('Re-opened'))).toHaveLength(1)
  expect(sink.mails.filter(({ text }) => text.includes('re-opened'))).toHaveLength(1)
  await sink.close()
})

test('where the shape that re-opened an event is withdrawn at once, the event is DONE, and no mail is sent', async () => {
  const sink = await aMailSink()
  shelf = await aProvenShelf({}, { SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_TO: 'list@example.org' })
  const { sql } = shelf.database
  await shelf.give({ course: 'optics', ...plays })
  const opening = await idOf(shelve(sql, shelf.institution, { course: 'waves', categories: [played([good()], [bad])] }))
  await withdrawDiagnosis(sql, opening, shelf.institution)
  const states = async () => (await sql`select state from outbox order by merge_id`).map((row) => row['state'])
  await until(async () => (await states()).every((state) => state === 'sent' || state === 'void'))
  await shelf.settled()

  expect((await shelf.event('play_video')).row).toMatchObject({ support: 'DONE', shapes: 1, shapes_passing: 1 })
  expect([await states(), sink.mails.length]).toEqual([['sent', 'void'], 1])
  await sink.close()
})
