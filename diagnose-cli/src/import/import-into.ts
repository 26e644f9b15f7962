/**
 * An import from its target's opening to its end: everything is there, or nothing.
 *
 * @module
 */
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { importLogs, type ImportedLogs, type ImportOptions } from './import-logs.ts'
import { openTarget } from './targets/open-target.ts'
import type { MoocdbTarget } from './targets/target.ts'

export interface ImportIntoOptions extends Omit<ImportOptions, 'target'> {
  /** Whether what an earlier import wrote gives way. */
  isForced: boolean
}

/** @param to `undefined`: everything is counted, nothing is written */
export async function importInto(
  to: string | undefined,
  { isForced, ...options }: ImportIntoOptions,
  io: Io,
): Promise<Result<ImportedLogs, Refusal>> {
  if (to === undefined) return importLogs({ ...options, target: nowhere }, io)
  const { tables, notes } = options.access
  const opened = await openTarget({ to, isForced, tables, notes }, io)
  if (!opened.ok) return opened
  const target = opened.value
  try {
    const imported = await importLogs({ ...options, target }, io)
    if (imported.ok) await target.finish()
    else await target.abort()
    return imported
  } catch (error) {
    await target.abort()
    const refusal = target.refusalOf(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  }
}

const nowhere: MoocdbTarget = {
  write: async () => {},
  finish: async () => {},
  abort: async () => {},
  refusalOf: () => undefined,
}
