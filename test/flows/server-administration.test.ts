/** Who may do what on a shelf is decided by its operator, by commands. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administer } from '../builders/administration.ts'
import { aBundle, aDiagnosis, aPartial } from '../builders/bundles.ts'
import { aDatabase } from '../builders/database.ts'
import { anUploadShelf, type UploadShelf } from '../builders/upload-shelf.ts'
import { bearer, filesOf, upload } from '../builders/shelf.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'
import { aBundleZip } from '../builders/zips.ts'

let shelf: UploadShelf
beforeAll(async () => {
  shelf = await anUploadShelf()
})
afterAll(() => shelf.close())

const shelfCommand = (...parameters: string[]) =>
  administer({ DATABASE_URL: shelf.database.url, DATA_DIR: shelf.dataDir }, ...parameters)

async function holderOf(token: string): Promise<[number, string | undefined]> {
  const answer = await fetch(`${shelf.url}/v1/token`, { headers: bearer(token) })
  return [answer.status, ((await answer.json()) as { slug?: string }).slug]
}

test('a maintainer who has lost a token gets another one, and the lost one is revoked by its number', async () => {
  const lost = (await shelfCommand('maintainer', 'add', 'ada', '--name', 'Ada')).out.trim()
  const again = await shelfCommand('maintainer', 'token', 'ada', '--label', 'new laptop', '--days', '30')
  const list = await shelfCommand('maintainer', 'list')

  expect([again.code, await holderOf(again.out.trim()), await holderOf(lost)]).toEqual([0, [200, 'ada'], [200, 'ada']])
  expect(list.out.split('\n')).toEqual([
    'ada  Ada',
    expect.stringMatching(/^ {2}token \d+ {2}first token {2}expires \d{4}-\d\d-\d\d {2}last used never$/),
    expect.stringMatching(/^ {2}token \d+ {2}new laptop {2}expires \d{4}-\d\d-\d\d {2}last used never$/),
    '',
  ])
  expect(list.out).not.toMatch(/moocdb_/)
  const [, number = ''] = /token (\d+) {2}first token/.exec(list.out) ?? []
  expect((await shelfCommand('token', 'revoke', number)).code).toBe(0)
  expect([await holderOf(lost), await holderOf(again.out.trim())]).toEqual([
    [401, undefined],
    [200, 'ada'],
  ])
})

test('there is no token for somebody who is not there', async () => {
  expect(await shelfCommand('maintainer', 'token', 'nobody', '--label', 'x')).toEqual({
    code: 1,
    out: '',
    err: 'There is no such maintainer.\n',
  })
  expect((await shelfCommand('token', 'add', 'ada', '--label', 'x')).err).toBe('There is no such institution.\n')
})

test('the operator lists diagnoses and takes one down, with its figures and its file', async () => {
  const { diagnosis } = (await (await upload(shelf.url, aBundleZip(aBundle()), { token: shelf.token })).json()) as {
    diagnosis: string
  }
  const list = await shelfCommand('diagnosis', 'list', 'northlake')
  const taken = await shelfCommand('diagnosis', 'withdraw', diagnosis)

  expect(list.out).toMatch(new RegExp(`^${diagnosis}  northlake-\\S+  received \\d{4}-\\d\\d-\\d\\d  \\d+ events\\n$`))
  expect([taken.code, taken.out]).toEqual([0, expect.stringContaining(`${diagnosis} is withdrawn.`)])
  expect((await fetch(`${shelf.url}/v1/diagnoses/${diagnosis}`)).status).toBe(410)
  expect((await filesOf(shelf.dataDir)).bundles).toEqual([])
  expect(await (await fetch(`${shelf.url}/v1/events`)).json()).toMatchObject({ total: 0 })
  expect((await shelfCommand('diagnosis', 'list')).out).toBe('')
  expect((await shelfCommand('diagnosis', 'withdraw', diagnosis)).err).toBe('It was withdrawn before.\n')
  expect((await shelfCommand('diagnosis', 'withdraw', 'aaaaaaaaaa')).err).toBe('There is no such diagnosis.\n')
})

test('a shelf that runs removes the file itself, whatever folder of data the command looks into', async () => {
  const bundle = aBundleZip(aBundle(aDiagnosis(aPartial(), { seed: 'another' })))
  const { diagnosis } = (await (await upload(shelf.url, bundle, { token: shelf.token })).json()) as {
    diagnosis: string
  }
  const elsewhere = { DATABASE_URL: shelf.database.url, DATA_DIR: `${shelf.dataDir}/elsewhere` }
  const { code, out } = await administer(elsewhere, 'diagnosis', 'withdraw', diagnosis)

  expect([code, out]).toEqual([0, expect.stringMatching(/^\w+ is withdrawn\..*\n$/)])
  await expect.poll(async () => (await filesOf(shelf.dataDir)).bundles, { timeout: 10_000 }).toEqual([])
})

test('where no shelf runs and the file lies in another folder of data, the operator is told', async () => {
  const database = await aDatabase()
  const shelved = await shelve(database.sql, await anInstitution(database.sql, 'northlake'), { categories: [] })
  const id = shelved === 'held-by-another' ? '' : shelved.diagnosis
  const environment = { DATABASE_URL: database.url, DATA_DIR: `${shelf.dataDir}/elsewhere` }
  const { code, out } = await administer(environment, 'diagnosis', 'withdraw', id)

  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^Its file was not removed .* starts next\.\n.* is withdrawn\./),
  ])
  await database.drop()
})

test('a database that cannot be reached is one line, without its password', async () => {
  const environment = { DATABASE_URL: 'postgres://shelf:secret-word@127.0.0.1:1/shelf', DATA_DIR: shelf.dataDir }
  const { code, out, err } = await administer(environment, 'institution', 'list')

  expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
  expect(err).not.toContain('secret-word')
})
