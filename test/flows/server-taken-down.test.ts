/** An operator takes a diagnosis down while a bundle that it had replaced comes again: whichever is first, its file stays. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeDown } from '../../server/src/shelf/take-down.ts'
import { aBundle, aDiagnosis, aPartial } from '../builders/bundles.ts'
import { filesOf, upload } from '../builders/shelf.ts'
import { anUploadShelf, type UploadShelf } from '../builders/upload-shelf.ts'
import { aBundleZip } from '../builders/zips.ts'

let shelf: UploadShelf
beforeAll(async () => {
  shelf = await anUploadShelf()
})
afterAll(() => shelf.close())

/** How many wait for the lock under which diagnoses come and go. */
async function waiting(): Promise<number> {
  const rows = await shelf.database.sql`
    select from pg_locks where locktype = 'advisory' and objid = 7262002 and not granted
      and database = (select oid from pg_database where datname = current_database())`
  return rows.length
}

test('the file of a bundle that comes again stays, and that of the one taken down goes', async () => {
  const { sql } = shelf.database
  const [first, second] = ['one', 'two'].map((seed) => aBundleZip(aBundle(aDiagnosis(aPartial(), { seed }))))
  if (first === undefined || second === undefined) throw new Error('there are two')
  const shared = async (zip: Uint8Array): Promise<{ status: number; diagnosis: string }> => {
    const answer = await upload(shelf.url, zip, { token: shelf.token })
    return { status: answer.status, ...((await answer.json()) as { diagnosis: string }) }
  }
  await shared(first)
  const { diagnosis } = await shared(second)
  const holder = await sql.reserve()
  await holder`select pg_advisory_lock(7262002)`
  const down = takeDown(sql, shelf.dataDir, diagnosis)
  await expect.poll(waiting).toBe(1)
  const again = shared(first)
  await expect.poll(waiting, { timeout: 10_000 }).toBe(2) // its file is there, its row is not
  await holder`select pg_advisory_unlock(7262002)`
  holder.release()
  const [{ outcome, isFileLeft }, repeated] = await Promise.all([down, again])
  const bundle = await fetch(`${shelf.url}/v1/diagnoses/${repeated.diagnosis}/bundle`)

  expect([outcome, isFileLeft, repeated.status, bundle.status]).toEqual(['withdrawn', false, 201, 200])
  expect(new Uint8Array(await bundle.arrayBuffer())).toEqual(Uint8Array.from(first))
  await expect.poll(async () => (await filesOf(shelf.dataDir)).bundles.length, { timeout: 5_000 }).toBe(1)
})
