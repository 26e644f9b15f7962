/**
 * Imports within the process, into tables that a test can look at.
 *
 * @module
 */
import type { PeopleReferences } from '@mooc-panorama/shared/moocdb/people-rows.ts'
import type { Cell, Row } from '@mooc-panorama/shared/moocdb/table.ts'
import { noAnswers } from '@mooc-panorama/shared/moocdb/curation-answers.ts'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import { Curator } from '../../diagnose-cli/src/import/curation/curator.ts'
import type { ImportAccess } from '../../diagnose-cli/src/import/import-access.ts'
import { importLogs, type ImportOptions } from '../../diagnose-cli/src/import/import-logs.ts'
import type { MoocdbTarget } from '../../diagnose-cli/src/import/targets/target.ts'
import { anIo, type TestIo } from './io.ts'

/** Names that tell who it is, and by which mode. */
export const shownPeople: PeopleReferences = {
  user: (learner, mode) => (learner === undefined ? 'anonymous' : mode[0] + [...learner].reverse().join(mode[1])),
  courseUser: (learner, key) => `c ${key} ${learner}`,
  globalUser: (learner) => `g ${learner}`,
  country: () => null,
}

const allAccess: ImportAccess = {
  tables: moocdbTables,
  people: shownPeople,
  course: undefined,
  orderKey: new Uint8Array(32).fill(7),
  treatment: () => undefined,
  notes: [],
}

export interface ImportOf extends Pick<ImportOptions, 'paths' | 'workers' | 'store' | 'scan'> {
  folder: string
  course?: string | undefined
  io?: Partial<TestIo>
}

/** @returns what came of the import, its rows by table, and what was told */
export async function importedTables({ folder, course, io: change, ...options }: ImportOf) {
  const { target, tables } = keepingTarget()
  const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
  const io = anIo({ workingFolder: folder, randomBytes, ...change })
  const imported = await importLogs(
    {
      progress: 'none',
      access: { ...allAccess, course },
      target,
      curator: new Curator(noAnswers, false),
      defaultOrigin: 'https://learn.northlake.example',
      workFolder: folder,
      ...options,
    },
    io,
  )
  return { imported, tables, err: io.written.err }
}

/** A target that keeps what it is given. */
function keepingTarget(): { target: MoocdbTarget; tables: Map<string, Row[]> } {
  const tables = new Map(moocdbTables.map(({ name }): [string, Row[]] => [name, []]))
  const rowOf = (columns: readonly { name: string }[], cells: readonly Cell[]): Row =>
    Object.fromEntries(columns.map(({ name }, index): [string, Cell] => [name, cells[index] ?? null]))
  const target: MoocdbTarget = {
    write: async ({ name, columns }, rows) =>
      void tables.get(name)?.push(...rows.map((cells) => rowOf(columns, cells))),
    finish: async () => {},
    abort: async () => {},
    refusalOf: () => undefined,
  }
  return { target, tables }
}
