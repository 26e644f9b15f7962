/**
 * `diagnose run --split-by course`.
 *
 * @module
 */
import path from 'node:path'
import { Option, type Command } from 'commander'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { coursesText } from '../report/courses-report.ts'
import { programName, shownPath } from '../report/next-step.ts'
import { writeTexts } from '../report/report-target.ts'
import { diagnoseCourses } from '../run/diagnose-courses.ts'
import type { ScanOptions } from '../run/scan-logs.ts'
import type { KeepBack } from '../run/keep-back.ts'
import { runSeed } from '../run/run-seed.ts'
import type { CheckpointOptions } from '../run/with-checkpoint.ts'
import type { DiagnosisFlags } from './diagnosis-options.ts'
import { wholeNumber } from './whole-number.ts'

export interface SplitFlags {
  splitBy?: 'course'
  maxCourses: number
}

export function withSplitOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--split-by <what>', 'a diagnosis for each course run, in one folder; reads on one thread').choices([
        'course',
      ]),
    )
    .addOption(
      new Option('--max-courses <n>', 'courses kept apart; events of further ones make one diagnosis')
        .default(100)
        .argParser(wholeNumber(1, 2_000)),
    )
}

export async function runByCourse(
  name: DiagnosisName,
  scan: ScanOptions & CheckpointOptions,
  flags: DiagnosisFlags & SplitFlags & { keepBack: KeepBack },
  io: Io,
): Promise<ExitCode> {
  const refusal = notBySplit(scan, flags)
  if (refusal !== undefined) return tell(refusal, io)
  const run = {
    ...scan,
    name,
    out: path.resolve(io.workingFolder, flags.out),
    minCount: flags.minCount,
    keepBack: flags.keepBack,
    show: flags.show === true,
    maxCourses: flags.maxCourses,
    seed: scan.seed ?? runSeed(undefined, io.randomBytes),
  }
  const diagnosed = await diagnoseCourses(run, io)
  if (!diagnosed.ok) return tell(diagnosed.problem, io)
  const { folder, diagnoses, isComplete } = diagnosed.value
  const quiet = flags.quiet === true
  const written = await writeTexts((target) => coursesText(diagnoses, target, flags.limit), flags.output, { io, quiet })
  if (!quiet || !written.ok) io.err(`Written: ${shownPath(folder, io)}`)
  if (!written.ok) return tell(written.problem, io)
  if (!quiet) {
    io.err(`Which course each of them is: ${shownPath(path.join(folder, 'local', 'courses.json'), io)}`)
    io.err(`Next: ${programName(io)} show <one of these folders>   (nothing has been sent)`)
  }
  return flags.strict && !isComplete ? exitCodes.partly : exitCodes.done
}

function notBySplit({ checkpoint }: CheckpointOptions, { output }: DiagnosisFlags): Refusal | undefined {
  if (checkpoint !== undefined) {
    return {
      exitCode: exitCodes.usage,
      message: ['--checkpoint does not go with --split-by: run without one of them.'],
    }
  }
  if (output.every(({ fields }) => fields === undefined)) return undefined
  return {
    exitCode: exitCodes.usage,
    message: ['--fields are those of event types, and --split-by tells of courses: run without one of them.'],
  }
}
