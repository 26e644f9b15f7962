/**
 * Flags that mean the same in every command that writes a diagnosis, and what it tells at its end.
 *
 * @module
 */
import path from 'node:path'
import { Option, type Command } from 'commander'
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import { parseDiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { stdinName } from '../read/list-inputs.ts'
import { tell, type Refusal } from '../refusal.ts'
import { reportFile } from '../report/local-files.ts'
import { nextStep, shownPath } from '../report/next-step.ts'
import type { ReportTarget } from '../report/report-target.ts'
import { writeReports } from '../report/write-reports.ts'
import type { Diagnosed } from '../run/write-diagnosis.ts'
import { withJsonOptions } from './json-options.ts'
import { limitOption, outputOption } from './report-options.ts'
import { wholeNumber } from './whole-number.ts'

export interface DiagnosisFlags {
  name?: string
  out: string
  minCount: number
  output: ReportTarget[]
  limit: number
  strict?: true
  quiet?: true
  show?: true
  color: boolean
}

export function withDiagnosisOptions(command: Command): Command {
  return withJsonOptions(command)
    .option('--name <name>', '<institution>-<course>-<offering>; asked for on a terminal')
    .addOption(
      new Option('--min-count <n>', 'leave out event types and shapes with fewer events')
        .default(1)
        .argParser(wholeNumber(1, 1_000_000)),
    )
    .addOption(outputOption())
    .addOption(limitOption())
    .option('--show', 'with a refusal of the privacy check: also the values, on this screen only')
    .option('--no-input', 'ask nothing')
    .option('--no-color', 'no colours; NO_COLOR does the same')
}

export async function nameOf(
  given: string | undefined,
  paths: readonly string[],
  io: Io,
): Promise<Result<DiagnosisName, Refusal>> {
  const asked = given ?? (paths.includes(stdinName) ? undefined : await io.ask('Name (institution-course-offering): '))
  if (io.interrupted.aborted) return fail({ exitCode: exitCodes.interrupted, message: ['Interrupted.'] })
  const parsed = parseDiagnosisName(asked ?? '')
  if (parsed.ok) return parsed
  const what = asked === undefined ? 'A diagnosis needs a name' : 'This is no name of a diagnosis'
  const message = `${what}: --name <institution>-<course>-<offering>, such as mit-6.002x-2013_Spring. Letters, digits, dots and underscores; each part at most 64 characters.`
  return fail({ exitCode: exitCodes.usage, message: [message] })
}

/** The reports, where the folder is, and the next step. */
export async function tellDiagnosed(diagnosed: Diagnosed, flags: DiagnosisFlags, io: Io): Promise<ExitCode> {
  const { report, folder, isComplete } = diagnosed
  const reporting = { io, limit: flags.limit, quiet: flags.quiet === true, color: flags.color }
  const written = await writeReports(report, flags.output, reporting)
  if (!flags.quiet || !written.ok) io.err(`Written: ${shownPath(folder, io)}`)
  if (!written.ok) return tell(written.problem, io)
  if (!flags.quiet) {
    io.err(`To read in a browser: ${shownPath(path.join(folder, reportFile), io)}`)
    io.err(nextStep('check', folder, io))
  }
  return flags.strict && !isComplete ? exitCodes.partly : exitCodes.done
}
