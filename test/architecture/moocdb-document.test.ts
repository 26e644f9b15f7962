import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import { tableSection, viewRows } from '../builders/moocdb-document.ts'
import { repositoryRoot } from './repository.ts'

const page = plain(readFileSync(join(repositoryRoot, 'docs/formats/moocdb.md'), 'utf8'))

test.each(moocdbTables.map((table) => [table.name, table] as const))(
  'the document has all columns of %s',
  (_name, table) => {
    expect(page.slice(page.indexOf(`### ${table.name}\n`)).slice(0, plain(tableSection(table)).length)).toBe(
      plain(tableSection(table)),
    )
  },
)

test('the document has no table that is not there', () => {
  const named = [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name)

  expect(named).toEqual(moocdbTables.map(({ name }) => name))
})

test('the document has every view for published scripts, with its columns', () => {
  for (const row of viewRows()) expect(page).toContain(plain(row))
})

/** As it was before columns were made equally wide. */
function plain(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ').replaceAll(/\| ?-+ ?(?=\|)/g, '| --- ')
}
