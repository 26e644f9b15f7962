import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { textIn, withManifest } from '../builders/bundles.ts'
import { aDesk, type Desk } from '../builders/desk.ts'
import { aPlayVideo, anEvent, logOf } from '../builders/events.ts'
import * as figures from '../builders/panorama-figures.ts'
import { anInstitutionToken, aShelf, upload, type TestShelf } from '../builders/shelf.ts'
import { crawl, databaseText, folderText } from '../builders/traces.ts'
import { aBundleZip } from '../builders/zips.ts'

/** No word of it is a word of the platform's code, so no rule shows it. */
const name = 'zorblab.quux_opened'
const id = categoryId({ platform: 'edx', eventType: name, eventSource: 'browser' })

let shelf: TestShelf
let north: Desk
let south: Desk
let token: string

beforeAll(async () => {
  shelf = await aShelf()
  token = await anInstitutionToken(shelf.database.sql, 'northlake')
  north = aDesk({ shelf: shelf.url, token, name: 'northlake-optics-2016' })
  const other = await anInstitutionToken(shelf.database.sql, 'southshore')
  south = aDesk({ shelf: shelf.url, token: other, name: 'southshore-optics-2016' })
  await north.run(aLog())
  await north.command('review', '--approve', `${name}@browser`)
  await north.run(aLog(), '--review', 'northlake-optics-2016.diagnosis/local/review.json')
}, 60_000)
afterAll(async () => {
  for (const desk of [north, south]) rmSync(desk.cwd, { recursive: true })
  await shelf.close()
})

/** Twelve users of four networks, and one event of a name that everybody knows. */
function aLog(): string {
  const own = Array.from({ length: 12 }, (_, i) =>
    anEvent({ event_type: name, name, username: `learner_${i}`, ip: `10.${i % 4}.0.1`, event: { attempts: i } }),
  )
  return logOf([...own, aPlayVideo()])
}

async function rowOf(wanted: string) {
  const { rows } = await figures.wholePanorama(shelf.url)
  return rows.find(({ id: own }) => own === wanted)
}

test('a name that one institution has approved is shown for its share alone, and goes with its diagnosis', async () => {
  await south.run(aLog())

  const codes = [(await south.upload()).code, (await north.upload()).code]

  expect(codes).toEqual([0, 0])
  expect(textIn(south.bundle(), 'classification.csv')).not.toContain(name)
  expect(await rowOf(id)).toMatchObject({ event_type: name, frequency: 12, institutions: 1, datasets: 1 })
  const unlisted = categoryId({ platform: 'edx', eventType: '{unlisted}', eventSource: 'browser' })
  expect(await rowOf(unlisted)).toMatchObject({ frequency: 12, institutions: 1 })
  expect((await fetch(`${shelf.url}/events/${id}`)).status).toBe(200)

  const { code } = await north.command('withdraw', north.receipt().diagnosis, '--yes')

  expect(code).toBe(0)
  const kept = [
    ...[...(await crawl(shelf.url))].flat(),
    await databaseText(shelf.database.sql),
    folderText(shelf.dataDir),
  ]
  expect(kept.filter((text) => text.includes('zorblab'))).toEqual([])
  expect(await rowOf(unlisted)).toMatchObject({ frequency: 12, institutions: 1 })
}, 120_000)

test.each([
  ['without an approval', undefined],
  ['with the approval of another name', [{ event_type: 'zorblab.other', event_source: 'browser' }]],
  ['with an approval for another source', [{ event_type: name, event_source: 'server' }]],
])(
  'the shelf takes no such name %s',
  async (_case, approvals) => {
    const forged = withManifest(north.bundle(), ({ anonymisation }) => {
      if (approvals === undefined) delete anonymisation.approvals
      else anonymisation.approvals = approvals
    })

    const answer = await upload(shelf.url, aBundleZip(forged), { token })
    const text = await answer.text()

    expect([answer.status, text.includes('bundle.category-name')]).toEqual([422, true])
    expect(text).not.toContain('zorblab')
    expect(await databaseText(shelf.database.sql)).not.toContain('zorblab')
  },
  60_000,
)
