import { Command } from 'commander'
import { examine, type Finding } from '../doctor/examine.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { printable } from '../report/plain-text.ts'

interface DoctorFlags {
  config?: string
  out?: string
  json?: true
}

export function doctorCommand(io: Io, done: Done): Command {
  return new Command('doctor')
    .summary('look whether this machine has what a run needs. Network: never')
    .description(
      'Network: never.\n\nLooks at the runtime, memory, folders, programs and settings that a run needs. Ends with 1 where something stops a run.',
    )
    .option('--out <folder>', 'the folder in which a diagnosis would be made')
    .option('--json', 'as JSON')
    .action(async (flags: DoctorFlags) => done(await doctor(flags, io)))
}

async function doctor({ config, out, json }: DoctorFlags, io: Io): Promise<ExitCode> {
  const findings = await examine({ config, out }, io)
  const stops = findings.filter(({ state }) => state === 'stops')
  if (json) io.out(JSON.stringify({ format: 1, findings }, null, 2))
  else {
    io.out(alignedTable([{ title: 'What' }, { title: '' }, { title: 'How it is' }], findings.map(row)))
    io.err(
      stops.length === 0 ? 'Nothing stops a run.' : `A run is stopped by: ${stops.map(({ what }) => what).join(', ')}.`,
    )
  }
  return stops.length === 0 ? exitCodes.done : exitCodes.failed
}

const marks = { good: 'ok', note: 'note', stops: 'STOPS' } as const

function row({ what, state, detail }: Finding): string[] {
  return [what, marks[state], printable(detail)]
}
