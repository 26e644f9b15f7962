/**
 * Reads the forms that a curator has filled in.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { noAnswers, type CurationAnswers } from '@mooc-panorama/shared/moocdb/curation-answers.ts'
import { forms } from '@mooc-panorama/shared/moocdb/curation-forms.ts'
import { readAnswers, type AnsweredForm } from '@mooc-panorama/shared/moocdb/read-answers.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import { problemLine } from '../../report/problem-line.ts'
import { writeRefusal } from '../../write/write-refusal.ts'

const mostBytes = 256 * 1024 * 1024

/** @param named forms, and folders of forms */
export async function readCuration(named: readonly string[], io: Io): Promise<Result<CurationAnswers, Refusal>> {
  if (named.length === 0) return ok(noAnswers)
  const answered: AnsweredForm[] = []
  for (const name of named) {
    const read = await readForms(path.resolve(io.workingFolder, name), name, io)
    if (!read.ok) return read
    answered.push(...read.value)
  }
  const answers = readAnswers(answered)
  if (answers.ok) return answers
  const { problem: problems } = answers
  const message = ['The curation cannot be read. Nothing was imported.', ...problems.map(problemLine)]
  return fail({ exitCode: exitCodes.usage, code: 'import.curation', message, problems })
}

async function readForms(place: string, name: string, io: Io): Promise<Result<AnsweredForm[], Refusal>> {
  const refused = (message: string): Result<never, Refusal> =>
    fail({ exitCode: exitCodes.usage, code: 'import.curation', message: [`${shownPath(place, io)}: ${message}`] })
  try {
    const stats = await stat(place)
    const files = stats.isDirectory() ? formsIn(place) : [place]
    if (files.length === 0) return refused('There is no form here: no modules.csv, resources.csv or problems.csv.')
    const read: AnsweredForm[] = []
    for (const file of files) {
      if ((await stat(file)).size > mostBytes) return refused('It is larger than such a form can be.')
      const shown = file === place ? name : path.join(name, path.basename(file))
      read.push({
        file: shown,
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)),
      })
    }
    return ok(read)
  } catch (error) {
    if (error instanceof TypeError) return refused('It is not UTF-8. Save the form as "CSV UTF-8".')
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return refused(`It cannot be read: ${reason}.`)
  }
}

function formsIn(folder: string): string[] {
  return forms
    .flatMap(({ name }) => ['csv', 'json'].map((format) => path.join(folder, `${name}.${format}`)))
    .filter((file) => existsSync(file))
}
