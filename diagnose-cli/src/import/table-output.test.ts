import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupOf } from '@mooc-panorama/shared/moocdb/group-rows.ts'
import { NumberedTables } from '@mooc-panorama/shared/moocdb/numbered-tables.ts'
import { exportedTables, type AccessLevel } from '@mooc-panorama/shared/moocdb/access.ts'
import type { PeopleReferences } from '@mooc-panorama/shared/moocdb/people-rows.ts'
import { learnersLog } from '../../../test/builders/learners-log.ts'
import '../../../test/property-seed.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import type { ImportAccess } from './import-access.ts'
import { TableOutput } from './table-output.ts'
import { CsvText } from './targets/csv-text.ts'
import type { MoocdbTarget } from './targets/target.ts'

const people: PeopleReferences = {
  user: (learner, mode) => (learner === undefined ? 'anonymous' : mode[0] + [...learner].reverse().join(mode[1])),
  courseUser: (learner, key) => `c ${key} ${learner}`,
  globalUser: (learner) => `g ${learner}`,
  country: () => null,
}

function accessOf(level: AccessLevel, coarsen: boolean): ImportAccess {
  const treatment = (): undefined => undefined
  const tables = exportedTables(level, coarsen)
  return { tables, people, course: undefined, orderKey: new Uint8Array(32), treatment, notes: [] }
}

/** A target that writes CSV of rows as they are given. */
function csvTarget(isDirect: boolean): { target: MoocdbTarget; text(table: string): string } {
  const texts = new Map<string, CsvText>()
  const textOf = (table: string): CsvText => {
    const own = texts.get(table) ?? new CsvText()
    texts.set(table, own)
    return own
  }
  const target: MoocdbTarget = {
    write: async ({ name }, rows) => rows.forEach((cells) => textOf(name).row(cells)),
    ...(isDirect && { cellsOf: ({ name }) => textOf(name) }),
    finish: async () => {},
    abort: async () => {},
    refusalOf: () => undefined,
  }
  return { target, text: (table) => textOf(table).take().toString() }
}

async function written(events: readonly unknown[], access: ImportAccess, isDirect: boolean): Promise<unknown> {
  const { target, text } = csvTarget(isDirect)
  const output = new TableOutput(access, target)
  const tables = new NumberedTables(people)
  tables.add(groupOf(collected(events)), output).forEach(() => {})
  for (const [table, row] of tables.end()) output.row(table, row)
  await output.end()
  return { counts: output.counts(), texts: access.tables.map(({ name }) => [name, text(name)]) }
}

test('rows that are given cell by cell become the text of rows that are given whole, at every access level', async () => {
  const level = fc.constantFrom<AccessLevel[]>(1, 2, 3, 4, 5, 6)
  await fc.assert(
    fc.asyncProperty(learnersLog, level, fc.boolean(), async (events, of, coarsen) => {
      const access = accessOf(of, coarsen)

      expect(await written(events, access, true)).toEqual(await written(events, access, false))
    }),
    { numRuns: 60 },
  )
})
