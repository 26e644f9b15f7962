/**
 * The folder that the forms of a curation are written to: there whole, or not at all.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import { dropDraft, finishDraft, startDraft, writeDraft } from '../../write/diagnosis-folder.ts'
import { writeRefusal } from '../../write/write-refusal.ts'

export interface FormFolder {
  /** As a user types it. */
  shown: string
  finish(files: ReadonlyMap<string, string>): Promise<Result<void, Refusal>>
  abort(): Promise<void>
}

/** Taken before the logs are read, so that a place that cannot be had is told at once. */
export async function openFormFolder(named: string, isForced: boolean, io: Io): Promise<Result<FormFolder, Refusal>> {
  const place = path.resolve(io.workingFolder, named)
  const shown = shownPath(place, io)
  const refused = (message: string): Result<never, Refusal> =>
    fail({ exitCode: exitCodes.failed, code: 'import.forms', message: [`${shown}: ${message}`] })
  try {
    if (existsSync(place) && !isForced) {
      return refused('It is there already. Choose another folder for the forms, or let it give way with --force.')
    }
    const draft = await startDraft(path.dirname(place), path.basename(place), { suffix: '', marker: 'modules.csv' })
    if (draft === 'running') return refused('Another import is writing it.')
    if (draft === 'not-a-diagnosis') return refused('It is no folder of forms; --force removes nothing else.')
    const abort = (): Promise<void> => dropDraft(draft)
    const finish = async (files: ReadonlyMap<string, string>): Promise<Result<void, Refusal>> => {
      try {
        const encoder = new TextEncoder()
        await writeDraft(draft, new Map([...files].map(([name, text]) => [name, encoder.encode(text)])))
        await finishDraft(draft)
        return ok(undefined)
      } catch (error) {
        await abort()
        return refused(`The forms cannot be written: ${reasonOf(error)}. The tables are there.`)
      }
    }
    return ok({ shown, finish, abort })
  } catch (error) {
    return refused(`The forms cannot be written there: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  const reason = writeRefusal(error)
  if (reason === undefined) throw error
  return reason
}
