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

/** Reads what the options name; makes the secret where there is none yet. @param isDry writes nothing, no secret either */
export async function openAccess(
  options: AccessOptions,
  io: Io,
  isDry = false,
): Promise<Result<ImportAccess, Refusal>> {
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
  const secret = await importSecret(options.secretFile, io, isDry)
  if (!secret.ok) return secret
  if (secret.value.isNew) {
    io.err(
      `Ids of people are made with a new secret: ${secret.value.place}. Keep it: the next import needs it for the same ids.`,
    )
  }
  return ok({
    tables: exportedTables(level, coarsen),
    people: { modes: exportedModes(level), ...makeModeIds(secret.value.bytes), country: countries.value },
    course,
    orderKey: derivedKey(secret.value.bytes, 'order'),
    treatment: (table) => (coarsen ? hourly(table) : undefined),
    notes: accessNotes(options),
  })
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
