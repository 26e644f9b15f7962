import path from 'node:path'
import { Command } from 'commander'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { reportRefusal } from '../report/report-target.ts'
import { diagnoseLogs } from '../run/diagnose-logs.ts'
import type { KeepBack } from '../run/keep-back.ts'
import { courseOption, keepBackOf, withChoiceOptions, type ChoiceFlags } from './choice-options.ts'
import { nameOf, tellDiagnosed, withDiagnosisOptions, type DiagnosisFlags } from './diagnosis-options.ts'
import { runByCourse, withSplitOptions, type SplitFlags } from './run-by-course.ts'
import { scanOptionsOf, withScanOptions, type ScanFlags } from './scan-options.ts'

type RunFlags = ScanFlags & DiagnosisFlags & SplitFlags & ChoiceFlags

export function runCommand(io: Io, done: Done): Command {
  const command = new Command('run')
    .summary('read logs, write a diagnosis. Network: never')
    .description(
      'Network: never.\n\nReads tracking logs (plain, gzip, zstd or bzip2; files, folders, or - for stdin), prints what events they hold, and writes a diagnosis folder in which every private value is replaced.',
    )
    .argument('<path...>', 'files and folders; - for stdin')
    .option('--out <folder>', 'where to make the diagnosis folder', '.')
  return withSplitOptions(withScanOptions(withChoiceOptions(withDiagnosisOptions(command)).addOption(courseOption())))
    .addHelpText('after', runExamples)
    .action(async (paths: string[], flags: RunFlags) => done(await run(paths, flags, io)))
}

const runExamples = `
Examples:
  diagnose run /var/log/tracking --name myuni-all-2024
  diagnose run tracking.log.gz --name myuni-PH101-2024 --out diagnoses
  gpg -d events.log.gz.gpg | diagnose run - --name myuni-all-2024
  diagnose run archive --name myuni-all-2024 --checkpoint ~/myuni.checkpoint
  diagnose run archive --name myuni-all-2024 --split-by course
  diagnose run logs --name myuni-all-2024 -o json=figures.json -o csv=events.csv

A folder is searched for files named like logs (.log, .json, .jsonl, .ndjson,
.gz, and what log rotation makes of them); a file that you name is always read.
A file that is reached in several ways is read once.`

async function run(paths: string[], flags: RunFlags, io: Io): Promise<ExitCode> {
  const name = await nameOf(flags.name, paths, io)
  if (!name.ok) return tell(name.problem, io)
  const keepBack = await keepBackOf(flags, io)
  if (!keepBack.ok) return tell(keepBack.problem, io)
  const scan = await scanOptionsOf(paths, flags, io)
  if (!scan.ok) return tell(scan.problem, io)
  const out = path.resolve(io.workingFolder, flags.out)
  const refusal =
    notWithoutCourses(keepBack.value, flags) ?? (await reportRefusal(flags.output, { paths, coming: out }, io))
  if (refusal !== undefined) return tell(refusal, io)
  if (flags.splitBy === 'course') return runByCourse(name.value, scan.value, { ...flags, keepBack: keepBack.value }, io)
  const diagnosed = await diagnoseLogs(
    {
      ...scan.value,
      name: name.value,
      out,
      minCount: flags.minCount,
      show: flags.show === true,
      keepBack: keepBack.value,
    },
    io,
  )
  return diagnosed.ok ? tellDiagnosed(diagnosed.value, flags, io) : tell(diagnosed.problem, io)
}

/** A course is left out while the whole log goes through one thread; what a checkpoint has counted cannot be parted. */
function notWithoutCourses({ courses }: KeepBack, { checkpoint, splitBy }: RunFlags): Refusal | undefined {
  if (courses.length === 0 || (checkpoint === undefined && splitBy === undefined)) return undefined
  const other = checkpoint === undefined ? '--split-by' : '--checkpoint'
  return {
    exitCode: exitCodes.usage,
    message: [`--exclude-course does not go with ${other}: run without one of them.`],
  }
}
