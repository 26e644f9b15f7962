import path from 'node:path'
import { Command, Option } from 'commander'
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import { parseDiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { stdinName } from '../read/list-inputs.ts'
import { tell, type Refusal } from '../refusal.ts'
import { nextStep, shownPath } from '../report/next-step.ts'
import { writeReports, type ReportTarget } from '../report/report-target.ts'
import { diagnoseLogs } from '../run/diagnose-logs.ts'
import { progressKinds, type ProgressKind } from '../run/progress.ts'
import { runSeed } from '../run/run-seed.ts'
import { limitOption, outputOption, wholeNumber } from './report-options.ts'

interface RunFlags {
  name?: string
  out: string
  samples: number
  minCount: number
  seed?: number
  output: ReportTarget[]
  limit: number
  strict?: true
  quiet?: true
  verbose?: true
  color: boolean
  progress: ProgressKind
}

export function runCommand(io: Io, done: Done): Command {
  return new Command('run')
    .summary('read logs, write a diagnosis. Network: never')
    .description(
      'Network: never.\n\nReads tracking logs (plain or gzip; files, folders, or - for stdin), prints what events they hold, and writes a diagnosis folder in which every private value is replaced.',
    )
    .argument('<path...>', 'files and folders; - for stdin')
    .option('--name <name>', '<institution>-<course>-<offering>; asked for on a terminal')
    .option('--out <folder>', 'where to make the diagnosis folder', '.')
    .addOption(new Option('--samples <n>', 'sample events per shape').default(3).argParser(wholeNumber(1, 100)))
    .addOption(
      new Option('--min-count <n>', 'leave out event types and shapes with fewer events')
        .default(1)
        .argParser(wholeNumber(1, 1_000_000)),
    )
    .addOption(
      new Option('--seed <n>', 'for tests: repeatable samples; a shelf refuses such a diagnosis').argParser(
        wholeNumber(0, Number.MAX_SAFE_INTEGER),
      ),
    )
    .addOption(outputOption())
    .addOption(limitOption())
    .option('--strict', 'end with 7 where a line or file could not be read')
    .option('--quiet', 'no table, no progress')
    .option('--verbose', 'name new event types as they are met, also without a terminal')
    .option('--no-color', 'no colours; NO_COLOR does the same')
    .addOption(new Option('--progress <kind>', 'how progress is shown').choices(progressKinds).default('auto'))
    .addHelpText('after', runExamples)
    .action(async (paths: string[], flags: RunFlags) => done(await run(paths, flags, io)))
}

const runExamples = `
Examples:
  diagnose run /var/log/tracking --name myuni-all-2024
  diagnose run tracking.log.gz --name myuni-PH101-2024 --out diagnoses
  gpg -d events.log.gz.gpg | diagnose run - --name myuni-all-2024
  diagnose run logs --name myuni-all-2024 -o json=figures.json -o csv=events.csv

A folder is searched for files named like logs (.log, .json, .jsonl, .ndjson,
.gz, and what log rotation makes of them); a file that you name is always read.
A file that is reached in several ways is read once.`

async function run(paths: string[], flags: RunFlags, io: Io): Promise<ExitCode> {
  const name = await nameOf(flags.name, paths, io)
  if (!name.ok) return tell(name.problem, io)
  const options = {
    paths,
    name: name.value,
    out: path.resolve(io.workingFolder, flags.out),
    samplesPerShape: flags.samples,
    minCount: flags.minCount,
    seed: runSeed(flags.seed, io.randomBytes),
    progress: flags.quiet ? ('none' as const) : flags.progress,
    announce: flags.verbose === true,
  }
  const diagnosed = await diagnoseLogs(options, io)
  if (!diagnosed.ok) return tell(diagnosed.problem, io)

  const { report, folder, isComplete } = diagnosed.value
  const reporting = { io, limit: flags.limit, quiet: flags.quiet === true, color: flags.color }
  const written = await writeReports(report, flags.output, reporting)
  if (!flags.quiet || !written.ok) io.err(`Written: ${shownPath(folder, io)}`)
  if (!written.ok) return tell(written.problem, io)
  if (!flags.quiet) io.err(nextStep('check', folder, io))
  return flags.strict && !isComplete ? exitCodes.partly : exitCodes.done
}

async function nameOf(
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
