import { Command } from 'commander'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { currentSnapshot } from '../panorama/kept-snapshot.ts'
import { tell } from '../refusal.ts'
import { readLocalFigures } from '../report/local-files.ts'
import { nextStep } from '../report/next-step.ts'
import type { ReportTarget } from '../report/report-target.ts'
import { reportOf } from '../report/report.ts'
import { writeReports } from '../report/write-reports.ts'
import { withJsonOptions } from './json-options.ts'
import { limitOption, outputOption } from './report-options.ts'

interface ShowFlags {
  output: ReportTarget[]
  limit: number
  color: boolean
}

export function showCommand(io: Io, done: Done): Command {
  return withJsonOptions(new Command('show'))
    .summary('print the classification of a diagnosis. Network: never')
    .description(
      'Network: never.\n\nPrints the classification of a diagnosis, with the panorama\u2019s statuses as of the shipped snapshot.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .addOption(outputOption())
    .addOption(limitOption())
    .option('--no-color', 'no colours; NO_COLOR does the same')
    .action(async (dir: string | undefined, flags: ShowFlags) => done(await show(dir, flags, io)))
}

async function show(dir: string | undefined, { output, limit, color }: ShowFlags, io: Io): Promise<ExitCode> {
  const opened = await openDiagnosis(dir, io)
  if (!opened.ok) return refuse(opened.problem, io)
  const { folder, diagnosis, manifest } = opened.value
  const { tool, settings, anonymisation } = manifest
  const report = reportOf(diagnosis, {
    made: { toolVersion: tool.version, seeded: anonymisation.seeded, ...settings },
    figures: await readLocalFigures(folder, diagnosis),
    snapshot: currentSnapshot(io),
    platform: edx,
  })
  const written = await writeReports(report, output, { io, limit, quiet: false, color })
  if (!written.ok) return tell(written.problem, io)
  io.err(nextStep('check', folder, io))
  return exitCodes.done
}
