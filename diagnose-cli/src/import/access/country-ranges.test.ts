import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import { noCountries, readCountryRanges } from './country-ranges.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-ranges-'))
afterAll(() => rmSync(root, { recursive: true }))
const io = anIo({ workingFolder: root })

async function countries(table: string, addresses: readonly string[]): Promise<unknown> {
  writeFileSync(path.join(root, 'ranges.csv'), table)
  const read = await readCountryRanges('ranges.csv', io)
  return read.ok ? addresses.map((address) => read.value(address)) : read.problem.message
}

test('an address has the country of the range that it is in', async () => {
  const table = [
    'start,end,country',
    '# documentation ranges, invented countries',
    '"203.0.113.0","203.0.113.127","ITA"',
    '192.0.2.0,192.0.2.255,FRA',
    '',
    '2001:db8::,2001:db8:0:ffff:ffff:ffff:ffff:ffff,DEU',
    '203.0.113.128,203.0.113.128,CHE\r',
  ].join('\n')

  expect(
    await countries(table, [
      '192.0.2.0',
      '192.0.2.255',
      '192.0.3.0',
      '192.0.1.255',
      '203.0.113.127',
      '203.0.113.128',
      '203.0.113.129',
      '2001:db8::1',
      '2001:db9::',
      '::ffff:192.0.2.7',
      'no address',
      '',
    ]),
  ).toEqual(['FRA', 'FRA', null, null, 'ITA', 'CHE', null, 'DEU', null, 'FRA', null, null])
})

test('the same address has the same country when it is asked again', async () => {
  expect(await countries('192.0.2.0,192.0.2.255,FRA', ['192.0.2.1', '10.0.0.1', '192.0.2.1', '10.0.0.1'])).toEqual([
    'FRA',
    null,
    'FRA',
    null,
  ])
})

test('an empty table knows no country', async () => {
  expect(await countries('', ['192.0.2.1'])).toEqual([null])
  expect(noCountries('192.0.2.1')).toBeNull()
})

test.each([
  ['two columns', '192.0.2.0,192.0.2.255'],
  ['two letters', '192.0.2.0,192.0.2.255,FR'],
  ['an end before its start', '192.0.2.255,192.0.2.0,FRA'],
  ['a word for an address', '# comment\nsecretword,192.0.2.0,FRA'],
  ['four columns', '192.0.2.0,192.0.2.255,FRA,secretword'],
])('a line with %s is refused by its number', async (_name, table) => {
  expect(await countries(table, [])).toEqual([
    `ranges.csv: Line ${table.split('\n').length} is not start,end,country, as in 192.0.2.0,192.0.2.255,FRA.`,
  ])
})

test('two lines about one address are refused', async () => {
  expect(await countries('192.0.2.0,192.0.2.255,FRA\n192.0.2.255,192.0.3.0,ITA', [])).toEqual([
    'ranges.csv: Line 2 is about addresses that another line is about as well.',
  ])
})

test('a table that is not there is said', async () => {
  expect(await readCountryRanges('none.csv', io)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
})

test.skipIf(process.platform === 'win32')('what may have no end is refused unread', async () => {
  expect(await readCountryRanges('/dev/zero', io)).toMatchObject({
    ok: false,
    problem: { exitCode: 2, message: [expect.stringContaining('It is no file.')] },
  })
})
