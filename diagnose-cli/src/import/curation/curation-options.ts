/**
 * Flags for the curation of an import, and what they open.
 *
 * @module
 */
import { Option, type Command } from 'commander'
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { counted } from '../../report/plain-text.ts'
import { Curator } from './curator.ts'
import { openFormFolder, type FormFolder } from './form-folder.ts'
import { readCuration } from './read-curation.ts'

export interface CurationFlags {
  curation: string[]
  curationForms?: string
}

export interface OpenCuration {
  curator: Curator
  folder: FormFolder | undefined
}

export function withCurationOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--curation <path>', 'forms that a curator has filled in, or their folder; can be repeated')
        .default([], 'none')
        .argParser((path: string, former: string[]) => [...former, path]),
    )
    .option('--curation-forms <folder>', 'where to write the forms: on which page a module is, names, weeks, deadlines')
}

export async function openCuration(
  { curation, curationForms }: CurationFlags,
  isForced: boolean,
  io: Io,
): Promise<Result<OpenCuration, Refusal>> {
  const answers = await readCuration(curation, io)
  if (!answers.ok) return answers
  const curator = new Curator(answers.value, curationForms !== undefined)
  if (curationForms === undefined) return ok({ curator, folder: undefined })
  const folder = await openFormFolder(curationForms, isForced, io)
  return folder.ok ? ok({ curator, folder: folder.value }) : folder
}

/** Writes the forms of an import that has ended well. @returns what to tell the user */
export async function writeForms({ curator, folder }: OpenCuration): Promise<Result<string | undefined, Refusal>> {
  if (folder === undefined) return ok(undefined)
  const written = await folder.finish(curator.forms())
  if (!written.ok) return written
  const { modules, open } = curator.counts()
  const seen = `${counted(modules, 'module')}, ${counted(open, 'has', 'have')} several pages and no answer`
  return ok(`Forms for the curation: ${folder.shown} (${seen}).`)
}
