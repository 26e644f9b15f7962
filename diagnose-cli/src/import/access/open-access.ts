/**
 * What of the tables goes out at an access level, and under which ids.
 *
 * @module
 */
import { accessOf, exportedModes, exportedTables, toTheHour } from '@mooc-panorama/shared/moocdb/access.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Cell, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import type { AccessOptions, ImportAccess } from '../import-access.ts'
import { accessNotes } from './access-notes.ts'
import { noCountries, readCountryRanges } from './country-ranges.ts'
import { derivedKey, makeModeIds } from './mode-ids.ts'
import { importSecret } from './secret-file.ts'

/** An access whose target may be opened before the secret is made. */
export interface AccessPlan extends Pick<ImportAccess, 'tables' | 'notes'> {
  /** Reads the secret, or makes it where there is none yet. */
  open(): Promise<Result<ImportAccess, Refusal>>
}

/** Reads what the options name, all but the secret. @param isDry nothing is written, no secret either */
export async function planAccess(options: AccessOptions, io: Io, isDry = false): Promise<Result<AccessPlan, Refusal>> {
  const { level, course, coarsen } = options
  if (accessOf(level).linkedCourses === 'one' && course === undefined) {
    return fail({
      exitCode: exitCodes.usage,
      message: [`Access level ${level} is that of a single course. Name it: --course KEY.`],
    })
  }
  const countries =
    options.countryRanges === undefined ? ok(noCountries) : await readCountryRanges(options.countryRanges, io)
  if (!countries.ok) return countries
  const shown = { tables: exportedTables(level, coarsen), notes: accessNotes(options) }
  return ok({
    ...shown,
    open: async () => {
      const secret = await openSecret(options.secretFile, io, isDry)
      if (!secret.ok) return secret
      return ok({
        ...shown,
        people: { modes: exportedModes(level), ...makeModeIds(secret.value), country: countries.value },
        course,
        orderKey: derivedKey(secret.value, 'order'),
        treatment: (table) => (coarsen ? hourly(table) : undefined),
      })
    },
  })
}

async function openSecret(file: string | undefined, io: Io, isDry: boolean): Promise<Result<Uint8Array, Refusal>> {
  const secret = await importSecret(file, io, isDry)
  if (!secret.ok) return secret
  const { bytes, place, isNew } = secret.value
  if (isNew) {
    io.err(`Ids of people are made with a new secret: ${place}. Keep it: the next import needs it for the same ids.`)
  }
  return ok(bytes)
}

/** Times to the hour, in place. */
function hourly({ columns }: Table): ((cells: Cell[]) => void) | undefined {
  const times = columns.flatMap(({ type, isCurated }, index) => (type === 'timestamp' && !isCurated ? [index] : []))
  if (times.length === 0) return undefined
  return (cells) => {
    for (const index of times) {
      const cell = cells[index]
      if (typeof cell === 'string') cells[index] = toTheHour(cell)
    }
  }
}
