/**
 * The shelf of the demo: the real one, started in this process, and what only its operator may do.
 *
 * @module
 */
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import {
  addInstitution,
  addInstitutionToken,
  addMaintainer,
  addMaintainerToken,
  type NewToken,
} from '../../server/src/accounts/make-accounts.ts'
import { readConfig } from '../../server/src/config.ts'
import { client } from '../../server/src/db/database.ts'
import { startEmbeddedPostgres } from '../../server/src/db/embedded-postgres.ts'
import { startShelf } from '../../server/src/start.ts'
import type { DemoFolder } from './demo-folder.ts'

export interface DemoShelf {
  address: string
  institutionsWithDiagnoses(): Promise<Set<string>>
  /** Adds the institution where it is new. Each call makes a further token. */
  institutionToken(slug: string, name: string): Promise<string>
  maintainerToken(slug: string, name: string): Promise<string>
  /** Stops the database, too. */
  close(): Promise<void>
}

const tokenDays = 365

export async function openDemoShelf(
  folder: DemoFolder,
  { host, port }: { host: string; port: number },
): Promise<DemoShelf> {
  const config = readConfig({ HOST: host, PORT: String(port), DATA_DIR: folder.shelf })
  const shelf = await startShelf(config, { logLevel: 'error' })
  const { connection } = await startEmbeddedPostgres(config.dataDir) // it runs: this finds it
  const sql = client(connection, 1)
  const label = { label: 'demo', days: tokenDays }
  return {
    address: shelf.url,
    institutionsWithDiagnoses: () => institutionsWithDiagnoses(shelf.url),
    institutionToken: async (slug, name) => {
      await addInstitution(sql, slug, name)
      return textOf(await addInstitutionToken(sql, slug, label))
    },
    maintainerToken: async (slug, name) => {
      await addMaintainer(sql, slug, name)
      return textOf(await addMaintainerToken(sql, slug, label))
    },
    close: async () => {
      await sql.end({ timeout: 5 }) // first, so that the database has no other user
      await shelf.close()
    },
  }
}

async function institutionsWithDiagnoses(address: string): Promise<Set<string>> {
  const response = await fetch(`${address}/v1/diagnoses`)
  if (!response.ok) throw new Error(`the shelf answers ${response.status}`)
  const { diagnoses } = (await response.json()) as { diagnoses: DiagnosisSummary[] } // the shelf's own answer
  return new Set(diagnoses.map(({ institution }) => institution))
}

function textOf(made: NewToken | undefined): string {
  if (made === undefined) throw new Error('no token was made')
  return made.token
}
