/**
 * An import with its curation: answers go in, forms come out where the import ends well.
 *
 * @module
 */
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { importInto, type ImportIntoOptions } from '../import-into.ts'
import type { ImportedLogs } from '../import-logs.ts'
import { openCuration, writeForms, type CurationFlags } from './curation-options.ts'

export interface CuratedImport {
  figures: ImportedLogs
  /** What to tell the user of the forms; `undefined` where none were asked for. */
  forms: string | undefined
}

export async function importCurated(
  to: string | undefined,
  { flags, ...options }: Omit<ImportIntoOptions, 'curator'> & { flags: CurationFlags },
  io: Io,
): Promise<Result<CuratedImport, Refusal>> {
  const curation = await openCuration(flags, options.isForced, io)
  if (!curation.ok) return curation
  const { curator, folder } = curation.value
  let isDone = false
  try {
    const imported = await importInto(to, { ...options, curator }, io)
    if (!imported.ok) return imported
    const forms = await writeForms(curation.value)
    if (!forms.ok) return forms
    isDone = true
    return ok({ figures: imported.value, forms: forms.value })
  } finally {
    if (!isDone) await folder?.abort()
  }
}
