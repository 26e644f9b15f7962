import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import { readCuration } from './read-curation.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-curation-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = 'https://learn.northlake.example/courses/c/courseware/optics/lenses/'

mkdirSync(path.join(folder, 'forms'))
mkdirSync(path.join(folder, 'empty'))
for (const [name, text] of [
  ['forms/modules.csv', `module,page,panel,answer\nblock-v1:a/video/v/,${page},2,yes\n`],
  ['forms/modules.json', `[{"module": "block-v1:a/video/v/", "page": "${page}", "panel": "2", "answer": null}]`],
  ['forms/notes.txt', 'mirela'],
  ['weeks.csv', `resource_uri;resource_relevant_week\n${page};3\n`],
  ['wrong.csv', `resource_uri,resource_relevant_week\n${page},mirela\n`],
] as const) {
  writeFileSync(path.join(folder, name), text)
}
writeFileSync(path.join(folder, 'latin.csv'), Buffer.from('resource_uri,resource_name\n/x/,Pr\xfcfung\n', 'latin1'))

const read = (...named: string[]) => readCuration(named, anIo({ workingFolder: folder }))

test('a folder of forms and single forms are read together', async () => {
  expect(await read('forms', 'weeks.csv')).toEqual({
    ok: true,
    value: {
      pages: new Map([['block-v1:a/video/v/', `${page}2/`]]),
      things: { resources: new Map([[page, new Map([['resource_relevant_week', 3]])]]), problems: new Map() },
    },
  })
})

test.each([
  ['wrong.csv', 'wrong.csv:2 /resource_relevant_week: '],
  ['latin.csv', 'latin.csv: It is not UTF-8.'],
  ['empty', 'empty: There is no form here'],
  ['missing.csv', 'missing.csv: It cannot be read: there is no such folder [ENOENT].'],
])('%s is refused with its place, and without what it says', async (name, message) => {
  const result = await read(name)

  expect(result.ok).toBe(false)
  expect(JSON.stringify(result)).toContain(message)
  expect(JSON.stringify(result)).not.toMatch(/mirela|Pr.fung/)
})
