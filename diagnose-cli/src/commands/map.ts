import { Command } from 'commander'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { shownPath } from '../report/next-step.ts'
import { counted } from '../report/plain-text.ts'
import type { ScannedLogs } from '../run/scan-logs.ts'
import { makeKeyFile } from '../run/key-file.ts'
import { mapLogs } from '../run/map-logs.ts'
import { outputRefusal } from '../run/partial-output.ts'
import { scanOptionsOf, withScanOptions, type ScanFlags } from './scan-options.ts'

interface MapFlags extends ScanFlags {
  out?: string
  newKey?: string
}

export function mapCommand(io: Io, done: Done): Command {
  const command = new Command('map')
    .summary('read a part of the logs, write a partial state. Network: never')
    .description(
      'Network: never.\n\nReads tracking logs as run does, and writes what it knows of them as a partial state. `diagnose merge` makes one diagnosis of the partial states of all parts. A partial state holds raw log lines: keep it as private as the logs.',
    )
    .argument('[path...]', 'files and folders; - for stdin')
    .option('--out <file>', 'write the partial state here, readable by you alone; by default to stdout')
    .option('--new-key <file>', 'make a key file for a run in parts, and nothing else')
  return withScanOptions(command)
    .addHelpText('after', mapExamples)
    .action(async (paths: string[], flags: MapFlags) => done(await map(paths, flags, io)))
}

const mapExamples = `
Examples:
  diagnose map --new-key run.key
  diagnose map logs/2013 --key-file run.key --out 2013.partial
  diagnose map logs/2014 --key-file run.key > 2014.partial
  diagnose merge 2013.partial 2014.partial --name myuni-all-2014

All parts of a run need the same key; without --key-file each gets its own, and
they cannot be merged.`

async function map(paths: string[], flags: MapFlags, io: Io): Promise<ExitCode> {
  if (flags.newKey !== undefined) return newKey(flags.newKey, paths, io)
  if (paths.length === 0) {
    return tell({ exitCode: exitCodes.usage, message: ['What to read? Give files or folders, or - for stdin.'] }, io)
  }
  const refusal = await outputRefusal(flags.out, paths, io)
  if (refusal !== undefined) return tell(refusal, io)
  const scan = await scanOptionsOf(paths, flags, io)
  if (!scan.ok) return tell(scan.problem, io)
  const mapped = await mapLogs({ ...scan.value, out: flags.out }, io)
  if (!mapped.ok) return tell(mapped.problem, io)
  const { partial, files } = mapped.value
  if (!flags.quiet) {
    const figures = `${counted(partial.events, 'event')}, ${counted(partial.lines, 'line')}, ${counted(files, 'file')}`
    io.err(`Partial state of ${figures}. It holds raw log lines: keep it as private as the logs.`)
  }
  return flags.strict && !isComplete(mapped.value) ? exitCodes.partly : exitCodes.done
}

async function newKey(file: string, paths: readonly string[], io: Io): Promise<ExitCode> {
  if (paths.length > 0) {
    return tell({ exitCode: exitCodes.usage, message: ['--new-key makes a key and reads nothing: give no path.'] }, io)
  }
  const made = await makeKeyFile(file, io)
  if (!made.ok) return tell(made.problem, io)
  io.err(`Written: ${shownPath(file, io)}. Give it to every map of the run, and remove it when the maps are done.`)
  return exitCodes.done
}

function isComplete({ partial, damagedFiles, leftOut }: ScannedLogs): boolean {
  return partial.malformed.size === 0 && damagedFiles === 0 && leftOut === 0
}
