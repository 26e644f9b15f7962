/** The rules run beside everything else, within limits, again when they change, and go on after a crash. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { StartOptions } from '../../server/src/start.ts'
import { defaultProofLimits } from '../../server/src/support/prover.ts'
import { aDatabase } from '../builders/database.ts'
import { aProvenShelf, good, played, toldBy, type ProvenShelf } from '../builders/proofs/proven-shelf.ts'
import { forgetfulRules, harmfulRules } from '../builders/proofs/test-rules.ts'
import { aShelfProcess } from '../builders/shelf-process.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'
import { until } from '../builders/until.ts'

let shelf: ProvenShelf | undefined
afterEach(async () => {
  await shelf?.close()
  shelf = undefined
})

/** Enough for what ends by itself, also on a slow machine. */
const small = { ...defaultProofLimits, seconds: 8, heapMegabytes: 64 }

test('a rule that never ends, takes all memory, breaks or ends its thread stops its own shape and no other', async () => {
  shelf = await aProvenShelf({ rules: harmfulRules, proofLimits: small })
  const named = (eventType: string) => ({ eventType, samples: [[good({ event_type: eventType, name: eventType })]] })

  await shelf.give({ categories: [...['endless', 'hungry', 'broken', 'deadly'].map(named), played([good()])] })

  const outcomes = []
  for (const eventType of ['endless', 'hungry', 'broken', 'deadly', 'play_video']) {
    const [{ proof } = {}] = (await shelf.event(eventType)).shapes
    outcomes.push([eventType, proof?.outcome, proof?.stopped_by, proof?.found?.verdicts.failed])
  }
  expect(outcomes).toEqual([
    ['endless', 'stopped', 'time', undefined],
    ['hungry', 'stopped', 'memory', undefined],
    ['broken', 'fails', undefined, 1],
    ['deadly', 'stopped', 'crash', undefined],
    ['play_video', 'passes', undefined, 0],
  ])
  const html = await (await fetch(`${shelf.url}/v1/changes`)).text()
  expect(html).not.toContain('mirela_voss') // the error of the broken rule quotes its event
})

test('while a rule does not end, uploads, pages and the end of the shelf do not wait for it', async () => {
  shelf = await aProvenShelf({ rules: harmfulRules, proofLimits: { ...small, seconds: 600 } })
  const { sql } = shelf.database
  await shelve(sql, shelf.institution, {
    categories: [{ eventType: 'endless', samples: [[good({ event_type: 'endless' })]] }, played([good()])],
  })
  await new Promise((resolve) => setTimeout(resolve, 2_000)) // it has begun by then, or it begins in the midst

  // Of 600 seconds that the rule is given, no test has the time to wait for any of these.
  await shelve(sql, shelf.institution, { course: 'waves', categories: [played([good()])] })
  expect((await fetch(`${shelf.url}/events`)).status).toBe(200)
  expect((await shelf.event('endless')).shapes[0]?.proof).toBeUndefined()
  await shelf.restart()
})

test('when the rules change, everything is proven again, and what they lose is opened', async () => {
  const options: StartOptions = {}
  shelf = await aProvenShelf(options)
  await shelf.give({ categories: [played([good()], [good()]), { eventType: 'stop_video' }] })
  const before = (await shelf.event('play_video')).shapes[0]?.proof

  Object.assign(options, { rules: forgetfulRules })
  await shelf.restart()
  const { sql } = shelf.database
  expect((await fetch(`${shelf.url}/events`)).status).toBe(200)
  await until(async () => (await sql`select from shape_proofs where translation <> 'forgetful'`).length === 0)

  const page = await shelf.event('play_video')
  expect([before?.outcome, page.shapes[0]?.proof]).toMatchObject([
    'passes',
    { outcome: 'fails', translation: 'forgetful' },
  ])
  expect(page.row).toMatchObject({ support: 'TODO', shapes_passing: 0, shapes: 2 })
  expect(toldBy(page)).toEqual([
    'DONE → TODO: Re-opened: The rules translate all samples of no shape',
    'TODO → DONE: The rules translate all samples of its 2 shapes',
  ])
})

test('rules that cannot be loaded leave everything as it is', async () => {
  const options: StartOptions = {}
  shelf = await aProvenShelf(options)
  await shelf.give({ categories: [played([good()])] })

  Object.assign(options, { rules: { version: 'lost', worker: new URL('file:///no/such/rules.ts') } })
  await shelf.restart()
  await new Promise((resolve) => setTimeout(resolve, 1_500))

  expect((await shelf.event('play_video')).row.support).toBe('DONE')
})

test('a shelf that is killed in the midst of its proofs goes on with them', async () => {
  const database = await aDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'panorama-proof-'))
  const environment = { DATABASE_URL: database.url, DATA_DIR: dataDir }
  const categories = Array.from({ length: 200 }, (_, i) => ({
    eventType: `/courses/x/${i}`,
    samples: [[good({ event_type: `/courses/x/${i}`, event_source: 'server' })]],
  }))
  await shelve(database.sql, await anInstitution(database.sql, 'northlake'), { categories })
  const proven = async () =>
    Number((await database.sql`select count(*) from shape_proofs where outcome = 'passes'`)[0]?.['count'])

  const seen: number[] = []
  for (const [kill, enough] of [
    [true, 1],
    [true, 60],
    [false, 200],
  ] as const) {
    const running = await aShelfProcess(environment)
    await until(async () => (await proven()) >= enough)
    await running.stop(kill ? 'SIGKILL' : 'SIGTERM')
    seen.push(await proven())
  }

  expect(seen[0]).toBeLessThan(200)
  expect(seen[2]).toBe(200)
  expect(await database.sql`select distinct support, shapes_passing from categories`).toEqual([
    { support: 'DONE', shapes_passing: 1 },
  ])
  expect(await database.sql`select count(*)::int from status_changes where subject = 'support'`).toEqual([
    { count: 200 },
  ])
  await database.drop()
  await rm(dataDir, { recursive: true, force: true })
})
