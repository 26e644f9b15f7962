import { Command, InvalidArgumentError, Option } from 'commander'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { droppedBy } from '@mooc-panorama/shared/panorama/coverage.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { currentSnapshot } from '../panorama/kept-snapshot.ts'
import { tell, type Refusal } from '../refusal.ts'
import { aliasCountsIn, classificationOf } from '../report/classification.ts'
import { measures, type CoverageReport } from '../report/coverage-cells.ts'
import { coverageMarkdown, coverageTable } from '../report/coverage-report.ts'
import {
  coverageCsv,
  coverageFields,
  coverageJson,
  coverageNdjson,
  coverageOnlyFields,
  rowFields,
} from '../report/coverage-values.ts'
import { coveragePage } from '../report/html/coverage-page.ts'
import type { LocalFigures } from '../report/local-figures.ts'
import { readLocalFigures } from '../report/local-files.ts'
import { nextStep } from '../report/next-step.ts'
import { writeTexts, type ReportTarget } from '../report/report-target.ts'
import { parseThreshold, thresholdCode, toolNames, type ThresholdFlags } from './coverage-threshold.ts'
import { withJsonOptions } from './json-options.ts'
import { limitOption, outputOption } from './report-options.ts'

interface CoverageFlags extends ThresholdFlags {
  tool?: string
  dropped?: true
  output: ReportTarget[]
  limit: number
}

export function coverageCommand(io: Io, done: Done): Command {
  return withJsonOptions(new Command('coverage'), { fields: coverageFields, of: 'each row of the CSV' })
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
    .addOption(outputOption())
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
  const refused = otherRows(flags)
  if (refused !== undefined) return tell(refused, io)
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
  const exitCode = thresholdCode(whole, flags, io)
  io.err(flags.dropped ? nextStep('review', folder, io) : nextStep('coverage', folder, io, '--dropped'))
  return exitCode
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

function coverageText(report: CoverageReport, { format, path, fields }: ReportTarget, limit: number): string {
  switch (format) {
    case 'json':
      return fields === undefined ? coverageJson(report, limit) : coverageOnlyFields(report, fields)
    case 'ndjson':
      return coverageNdjson(report)
    case 'csv':
      return coverageCsv(report)
    case 'markdown':
      return coverageMarkdown(report)
    case 'html':
      return coveragePage(report)
    case 'table':
      return coverageTable(report, path === undefined ? limit : Number.MAX_SAFE_INTEGER)
  }
}

/** A list of rows that have none of the fields that were asked for would look like no coverage. */
function otherRows({ output, dropped }: CoverageFlags): Refusal | undefined {
  const known: readonly string[] = rowFields(dropped === true)
  const other = output.flatMap(({ fields = [] }) => fields).find((field) => !known.includes(field))
  if (other === undefined) return undefined
  const message = `${dropped ? 'With' : 'Without'} --dropped, --fields can be ${known.join(', ')}.`
  return { exitCode: exitCodes.usage, code: 'usage.fields', message: [message] }
}

function isNamed(part: string): (tool: CoverageReport['tools'][number]) => boolean {
  return ({ coverage: { tool } }) => tool.toLowerCase().includes(part)
}

function parseTool(text: string): string {
  const part = text.toLowerCase()
  if (toolNames.some((tool) => tool.toLowerCase().includes(part))) return part
  throw new InvalidArgumentError(`Expected a part of one of ${toolNames.join(', ')}.`)
}
