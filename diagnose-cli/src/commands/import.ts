import { Command, InvalidArgumentError, Option } from 'commander'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import { accessOptionsOf, withAccessOptions, type AccessFlags } from '../import/access-options.ts'
import { planAccess } from '../import/access/open-access.ts'
import { withCurationOptions, type CurationFlags } from '../import/curation/curation-options.ts'
import { importCurated, type CuratedImport } from '../import/curation/import-curated.ts'
import { importJson, importText } from '../import/import-report.ts'
import { placeOfTarget, targetRefusal } from '../import/targets/open-target.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { reportRefusal, writeTexts, type ReportTarget } from '../report/report-target.ts'
import { progressKinds, type ProgressKind } from '../run/progress.ts'
import { isWithinInputs } from '../write/among-inputs.ts'
import { outputOption } from './report-options.ts'
import { tellOfWorkers, workersOption } from './workers-option.ts'

interface ImportFlags extends AccessFlags, CurationFlags {
  to?: string
  force?: true
  dryRun?: true
  host: string
  workFolder?: string
  workers?: number
  strict?: true
  quiet?: true
  json?: true
  progress: ProgressKind
  output: ReportTarget[]
}

export function importCommand(io: Io, done: Done): Command {
  const command = new Command('import')
    .summary('translate whole logs to MOOCdb tables. Network: never')
    .description(
      'Network: never, but for a PostgreSQL server that you name.\n\nTranslates tracking logs to the tables of MOOCdb, learner by learner, and writes them as CSV files, into a DuckDB file, as Parquet files or into PostgreSQL. What it writes is as private as the logs.',
    )
    .argument('<path...>', 'files and folders; - for stdin')
    .option('--to <target>', 'a folder for CSV files; <file>.duckdb; parquet:<folder>; postgres://…')
    .option('--force', 'what an earlier import wrote there gives way')
    .option('--dry-run', 'count everything, write no tables')
  return withCurationOptions(withAccessOptions(command))
    .addOption(
      new Option('--host <address>', 'the site, for events that name a page and no host')
        .default('https://unknown.example')
        .argParser(siteAddress),
    )
    .option('--work-folder <folder>', 'where large logs wait, encrypted; by default the place for temporary files')
    .addOption(
      workersOption(
        'threads that read, by default 2 where there are so many cores and 32 MB to read; rows do not depend on it',
      ),
    )
    .option('--strict', 'end with 7 where a line or file could not be read')
    .option('--quiet', 'no table, no progress')
    .option('--json', 'the figures as JSON; errors are JSON too')
    .addOption(outputOption(['table', 'json']))
    .addOption(new Option('--progress <kind>', 'how progress is shown').choices(progressKinds).default('auto'))
    .addHelpText('after', importHelp)
    .action(async (paths: string[], flags: ImportFlags) => done(await importCommandRun(paths, flags, io)))
}

const importHelp = `
Examples:
  diagnose import /var/log/tracking --to tables
  diagnose import logs --to course.duckdb --access-level 3
  diagnose import logs --to postgres://research@db.example/mooc --access-level 1
  diagnose import logs --dry-run -o json
  diagnose import logs --dry-run --curation-forms forms
  diagnose import logs --to tables --curation forms

Access levels: 1 to 3 without, 4 to 6 with what learners wrote for others. 1 and 4:
no table says which ids are one person; 2 and 5: within the course of --course;
3 and 6: in all courses. See docs/guides/research.md.`

async function importCommandRun(paths: string[], flags: ImportFlags, io: Io): Promise<ExitCode> {
  const { to, dryRun } = flags
  if ((to === undefined) !== (dryRun === true)) {
    return tell(
      { exitCode: exitCodes.usage, message: ['Say where with --to TARGET, or count only with --dry-run.'] },
      io,
    )
  }
  const noTarget = to === undefined ? undefined : await targetRefusal(to, io)
  if (noTarget !== undefined) return tell(noTarget, io)
  if (to !== undefined && isAmongLogs(to, paths, io)) {
    return tell({ exitCode: exitCodes.usage, message: [amongLogs] }, io)
  }
  const targets: ReportTarget[] = flags.json ? [...flags.output, { format: 'json', path: undefined }] : flags.output
  const refusal = await reportRefusal(targets, { paths, coming: io.workingFolder }, io)
  if (refusal !== undefined) return tell(refusal, io)
  const access = await planAccess(accessOptionsOf(flags), io, dryRun === true)
  if (!access.ok) return tell(access.problem, io)
  if (!flags.quiet) tellOfWorkers(flags.workers, 'takes 60 to 80 MB of memory', io)
  const imported = await importCurated(
    to,
    {
      flags,
      paths,
      progress: flags.quiet ? 'none' : flags.progress,
      access: access.value,
      defaultOrigin: flags.host,
      workFolder: flags.workFolder,
      isForced: flags.force === true,
      workers: flags.workers,
    },
    io,
  )
  return imported.ok ? await reportImport(imported.value, flags, targets, io) : tell(imported.problem, io)
}

function isAmongLogs(to: string, paths: readonly string[], { workingFolder }: Io): boolean {
  const place = placeOfTarget(to, workingFolder)
  return place !== undefined && isWithinInputs(place, paths, workingFolder)
}

const amongLogs =
  'The tables would lie among the logs, and be read as logs the next time. Choose a place outside of the folders that are read.'

async function reportImport(
  { figures, forms }: CuratedImport,
  { dryRun, quiet, strict }: ImportFlags,
  targets: ReportTarget[],
  io: Io,
): Promise<ExitCode> {
  const written = await writeTexts(
    ({ format }) => (format === 'json' ? importJson(figures) : importText(figures)),
    targets,
    { io, quiet: quiet === true },
  )
  if (!written.ok) return tell(written.problem, io)
  if (!quiet) io.err(dryRun ? 'No tables were written.' : privateNote)
  if (!quiet && forms !== undefined) io.err(forms)
  const isComplete = figures.partial.malformed.size === 0 && figures.damagedFiles === 0 && figures.leftOut === 0
  return strict && !isComplete ? exitCodes.partly : exitCodes.done
}

const privateNote = 'These tables are as private as the logs. Nothing has been sent.'

function siteAddress(text: string): string {
  if (!/^https?:\/\/[\w.-]+(?::\d+)?$/.test(text)) throw new InvalidArgumentError('Expected https://host.')
  return text
}
