/**
 * An import from its target's opening to its end: everything is there, or nothing.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import { listInputs } from '../read/list-inputs.ts'
import type { Refusal } from '../refusal.ts'
import { inputRefusal } from '../run/run-refusals.ts'
import type { AccessPlan } from './access/open-access.ts'
import { importLogs, type ImportedLogs, type ImportOptions } from './import-logs.ts'
import { openTarget } from './targets/open-target.ts'
import type { MoocdbTarget } from './targets/target.ts'

export interface ImportIntoOptions extends Omit<ImportOptions, 'target' | 'access'> {
  access: AccessPlan
  /** Whether what an earlier import wrote gives way. */
  isForced: boolean
}

/**
 * The secret comes last of what has to be there: of an import that finds no log or no place, it would be all that is left.
 *
 * @param to `undefined`: everything is counted, nothing is written
 */
export async function importInto(
  to: string | undefined,
  { isForced, access: plan, ...options }: ImportIntoOptions,
  io: Io,
): Promise<Result<ImportedLogs, Refusal>> {
  const inputs = await listInputs(options.paths, io.workingFolder)
  if (!inputs.ok) return fail(inputRefusal(inputs.problem))
  const { tables, notes } = plan
  const opened = to === undefined ? ok(nowhere) : await openTarget({ to, isForced, tables, notes }, io)
  if (!opened.ok) return opened
  const target = opened.value
  try {
    const access = await plan.open()
    const imported = access.ok ? await importLogs({ ...options, access: access.value, target }, io) : access
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
