import { Command, InvalidArgumentError, Option } from 'commander'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { droppedBy, type Share } from '@mooc-panorama/shared/panorama/coverage.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { currentSnapshot } from '../panorama/kept-snapshot.ts'
import { tell } from '../refusal.ts'
import { aliasCountsIn, classificationOf } from '../report/classification.ts'
import { coverageMarkdown, coverageTable, measures, type CoverageReport } from '../report/coverage-report.ts'
import { coverageCsv, coverageJson } from '../report/coverage-values.ts'
import type { LocalFigures } from '../report/local-figures.ts'
import { readLocalFigures } from '../report/local-files.ts'
import { writeTexts, type ReportTarget } from '../report/report-target.ts'
import { limitOption, outputOption, plainFormats } from './report-options.ts'

interface CoverageFlags {
  min: readonly Threshold[]
  by: 'events' | 'categories'
  tool?: string
  dropped?: true
  output: ReportTarget[]
  limit: number
}

/** `supported=95`. */
interface Threshold {
  /** A measure, or the name of a tool. */
  measure: string
  percent: number
}

const toolNames = edx.tools.map(({ tool }) => tool)

export function coverageCommand(io: Io, done: Done): Command {
  return new Command('coverage')
    .summary('say what is known and supported, and what each tool drops. Network: never')
    .description(
      'Network: never.\n\nSays what share of your events the panorama knows, the reference documents and MOOCdb supports, and how much each tool keeps and drops, weighted by how often the events occur.',
    )
    .argument('[dir]', 'folder of a diagnosis; by default the one that lies here')
    .addOption(
      new Option('--min <measure=percent>', `end with 6 below it; repeatable. ${measures.join(', ')}, or a tool`)
        .default([], 'none')
        .argParser(parseThreshold),
    )
    .addOption(new Option('--by <what>', 'what --min counts').choices(['events', 'categories']).default('events'))
    .addOption(new Option('--tool <part of a name>', 'only these tools').argParser(parseTool))
    .option('--dropped', 'list the event types that they drop, most events first')
    .addOption(outputOption(plainFormats))
    .addOption(limitOption())
    .addHelpText('after', coverageHelp)
    .action(async (dir: string | undefined, flags: CoverageFlags) => done(await coverage(dir, flags, io)))
}

const coverageHelp = `
Examples:
  diagnose coverage myuni-all-2024.diagnosis
  diagnose coverage --tool ralph --dropped
  diagnose coverage --min documented=80 --min ERB-xAPI=50 --by events

Tools: ${toolNames.join(', ')}.
What a tool supports was read in its code; some tools tell events apart by
event_type, others by name, and each is asked for the field that it looks at.`

async function coverage(dir: string | undefined, flags: CoverageFlags, io: Io): Promise<ExitCode> {
  const opened = await openDiagnosis(dir, io)
  if (!opened.ok) return refuse(opened.problem, io)
  const { folder, diagnosis } = opened.value
  const figures = await readLocalFigures(folder, diagnosis)
  const whole = reportOn(diagnosis, figures, flags, io)
  const report = flags.tool === undefined ? whole : { ...whole, tools: whole.tools.filter(isNamed(flags.tool)) }
  const written = await writeTexts((target) => coverageText(report, target, flags.limit), flags.output, {
    io,
    quiet: false,
  })
  if (!written.ok) return tell(written.problem, io)
  return verdict(whole, flags, io)
}

function reportOn(
  diagnosis: Diagnosis,
  figures: LocalFigures | undefined,
  { dropped }: CoverageFlags,
  io: Io,
): CoverageReport {
  const classification = classificationOf(diagnosis, currentSnapshot(io), edx, figures)
  const tools = classification.tools.map((own) => ({
    coverage: own,
    dropped: droppedBy(own, diagnosis.categories, edx, aliasCountsIn(figures)),
  }))
  return { classification, tools, listsDropped: dropped === true }
}

function coverageText(report: CoverageReport, { format, path }: ReportTarget, limit: number): string {
  if (format === 'json') return coverageJson(report, limit)
  if (format === 'csv') return coverageCsv(report)
  if (format === 'markdown') return coverageMarkdown(report)
  return coverageTable(report, path === undefined ? limit : Number.MAX_SAFE_INTEGER)
}

/** A share is compared as it is, not as it is shown: 94.96 % is below 95. */
function verdict({ classification, tools }: CoverageReport, { min, by }: CoverageFlags, io: Io): ExitCode {
  const all = by === 'events' ? classification.totals.events : classification.rows.length
  const shares = new Map<string, Share>([
    ...measures.map((measure) => [measure, classification.coverage[measure]] as const),
    ...tools.map(({ coverage: own }) => [own.tool, own.kept] as const),
  ])
  const missed = min.filter(({ measure, percent }) => (shares.get(measure)?.[by] ?? 0) * 100 < percent * all)
  for (const { measure, percent } of missed) {
    const reached = all === 0 ? 0 : Math.floor(((shares.get(measure)?.[by] ?? 0) * 10_000) / all) / 100
    io.err(`${measure}: ${reached} % of ${by === 'events' ? 'events' : 'event types'}, below ${percent} %.`)
  }
  return missed.length === 0 ? exitCodes.done : exitCodes.threshold
}

function isNamed(part: string): (tool: CoverageReport['tools'][number]) => boolean {
  return ({ coverage: { tool } }) => tool.toLowerCase().includes(part)
}

function parseTool(text: string): string {
  const part = text.toLowerCase()
  if (toolNames.some((tool) => tool.toLowerCase().includes(part))) return part
  throw new InvalidArgumentError(`Expected a part of one of ${toolNames.join(', ')}.`)
}

function parseThreshold(text: string, thresholds: readonly Threshold[]): Threshold[] {
  const [, name = '', number = ''] = /^([A-Za-z0-9_.-]{1,60})=([0-9]{1,3}([.][0-9]{1,3})?)$/.exec(text) ?? []
  const measure = [...measures, ...toolNames].find((known) => known.toLowerCase() === name.toLowerCase())
  if (measure === undefined || Number(number) > 100) {
    throw new InvalidArgumentError(`Expected ${measures.join(', ')} or a tool, and per cent, such as supported=95.`)
  }
  return [...thresholds, { measure, percent: Number(number) }]
}
