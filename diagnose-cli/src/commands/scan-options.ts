/**
 * Flags that mean the same in every command that scans logs.
 *
 * @module
 */
import { Option, type Command } from 'commander'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { chosenSeed, type SeedFlags } from '../run/chosen-seed.ts'
import type { ScanOptions } from '../run/scan-logs.ts'
import { progressKinds, type ProgressKind } from '../run/progress.ts'
import type { CheckpointOptions } from '../run/with-checkpoint.ts'
import { wholeNumber } from './whole-number.ts'
import { tellOfWorkers, workersOption } from './workers-option.ts'

/** More would need more memory than a run may take. */
const mostShapes = 10_000

export interface ScanFlags extends SeedFlags {
  samples: number
  maxShapes?: number
  workers?: number
  checkpoint?: string
  keepCheckpoint?: true
  strict?: true
  quiet?: true
  verbose?: true
  progress: ProgressKind
}

export function withScanOptions(command: Command): Command {
  return command
    .addOption(new Option('--samples <n>', 'sample events per shape').default(3).argParser(wholeNumber(1, 100)))
    .addOption(
      new Option(
        '--max-shapes <n>',
        'shapes kept of all event types together, by default and at most 10000; events of the others are counted without',
      ).argParser(wholeNumber(1, mostShapes)),
    )
    .addOption(
      new Option('--seed <n>', 'for tests: repeatable samples; a shelf refuses such a diagnosis').argParser(
        wholeNumber(0, Number.MAX_SAFE_INTEGER),
      ),
    )
    .option('--key-file <file>', 'the key of a run in parts, from `diagnose map --new-key`')
    .addOption(
      workersOption('threads that read, by default 2 where there are so many cores; figures do not depend on it'),
    )
    .option('--checkpoint <folder>', 'keep what is done of each file there, and go on from it; private like the logs')
    .option('--keep-checkpoint', 'leave the checkpoint when the work is done')
    .option('--strict', 'end with 7 where a line or file could not be read')
    .option('--quiet', 'no table, no progress')
    .option('--verbose', 'name new event types as they are met, also without a terminal')
    .addOption(new Option('--progress <kind>', 'how progress is shown').choices(progressKinds).default('auto'))
}

export async function scanOptionsOf(
  paths: readonly string[],
  flags: ScanFlags,
  io: Io,
): Promise<Result<ScanOptions & CheckpointOptions, Refusal>> {
  const seed = await chosenSeed(flags, io)
  if (!seed.ok) return seed
  if (flags.keepCheckpoint && flags.checkpoint === undefined) {
    return fail({ exitCode: exitCodes.usage, message: ['--keep-checkpoint needs --checkpoint <folder>.'] })
  }
  if (!flags.quiet) tellOfWorkers(flags.workers, 'takes 35 MB of memory or more, up to 110 MB in odd logs', io)
  return ok({
    paths,
    samplesPerShape: flags.samples,
    ...(flags.maxShapes === undefined ? {} : { maxShapes: flags.maxShapes }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    seed: seed.value,
    checkpoint: flags.checkpoint,
    keepCheckpoint: flags.keepCheckpoint === true,
    progress: flags.quiet ? 'none' : flags.progress,
    announce: flags.verbose === true,
  })
}
