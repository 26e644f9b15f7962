import { Command, InvalidArgumentError, Option } from 'commander'
import { compareDiagnoses, type DiagnosisDiff } from '@mooc-panorama/shared/compare/diagnosis-diff.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { changeKinds, diffRows, type ChangeKind } from '../report/diff/diff-rows.ts'
import { diffMarkdown, diffTable, type NamedDiff } from '../report/diff/diff-texts.ts'
import { diffCsv, diffFields, diffJson, diffNdjson, diffOnlyFields } from '../report/diff/diff-values.ts'
import { diffPage } from '../report/html/diff-page.ts'
import { nextStep } from '../report/next-step.ts'
import { counted } from '../report/plain-text.ts'
import { writeTexts, type ReportTarget } from '../report/report-target.ts'
import { withJsonOptions } from './json-options.ts'
import { limitOption, outputOption } from './report-options.ts'

interface DiffFlags {
  output: ReportTarget[]
  limit: number
  failOn: ReadonlySet<ChangeKind>
  rateFactor: number
  ignoreRate?: true
}

export function diffCommand(io: Io, done: Done): Command {
  return withJsonOptions(new Command('diff'), { fields: diffFields, of: 'each change' })
    .summary('compare two diagnoses. Network: never')
    .description(
      'Network: never.\n\nSays what changed from one diagnosis to another: event types that appeared or are gone, likely renames, changed rates, new and gone shapes, fields and encodings.',
    )
    .argument('<before>', 'folder of a diagnosis')
    .argument('<after>', 'folder of another one')
    .addOption(
      new Option('--fail-on <kinds>', `end with 6 where there is such a change: ${changeKinds.join(', ')}, any`)
        .default(new Set(), 'none')
        .argParser(parseKinds),
    )
    .addOption(
      new Option('--rate-factor <n>', 'a rate has changed when it is so many times the other')
        .default(2)
        .argParser(factor),
    )
    .option('--ignore-rate', 'say nothing of rates')
    .addOption(outputOption())
    .addOption(limitOption())
    .addHelpText('after', diffHelp)
    .action(async (before: string, after: string, flags: DiffFlags) => done(await diff(before, after, flags, io)))
}

const diffHelp = `
Examples:
  diagnose diff myuni-all-2023.diagnosis myuni-all-2024.diagnosis
  diagnose diff last-week this-week --fail-on gone,renamed,encodings --ignore-rate

Rates are events of 1,000. A rename is likely where an event type is gone, another
one appeared, and their payloads are alike. What is so rare that it may be
chance is marked, and counts for --fail-on as everything else does.`

async function diff(before: string, after: string, flags: DiffFlags, io: Io): Promise<ExitCode> {
  const one = await openDiagnosis(before, io)
  if (!one.ok) return refuse(one.problem, io)
  const other = await openDiagnosis(after, io)
  if (!other.ok) return refuse(other.problem, io)
  const found = compareDiagnoses(one.value.diagnosis, other.value.diagnosis, {
    payloadPath: edx.payloadPath,
    rateFactor: flags.rateFactor,
  })
  const named: NamedDiff = {
    diff: flags.ignoreRate ? { ...found, rates: [] } : found,
    before: diagnosisNameText(one.value.diagnosis.name),
    after: diagnosisNameText(other.value.diagnosis.name),
  }
  const written = await writeTexts((target) => diffText(named, target, flags.limit), flags.output, { io, quiet: false })
  if (!written.ok) return tell(written.problem, io)
  const exitCode = verdict(named.diff, flags.failOn, io)
  io.err(nextStep('coverage', other.value.folder, io))
  return exitCode
}

function diffText(named: NamedDiff, { format, path, fields }: ReportTarget, limit: number): string {
  switch (format) {
    case 'json':
      return fields === undefined ? diffJson(named) : diffOnlyFields(named, fields)
    case 'ndjson':
      return diffNdjson(named)
    case 'csv':
      return diffCsv(named)
    case 'markdown':
      return diffMarkdown(named)
    case 'html':
      return diffPage(named)
    case 'table':
      return diffTable(named, path === undefined ? limit : Number.MAX_SAFE_INTEGER)
  }
}

function verdict(found: DiagnosisDiff, failOn: ReadonlySet<ChangeKind>, io: Io): ExitCode {
  const rows = diffRows(found).filter(({ change }) => failOn.has(change))
  if (rows.length === 0) return exitCodes.done
  const kinds = changeKinds.filter((kind) => rows.some(({ change }) => change === kind))
  io.err(`${counted(rows.length, 'change')} that --fail-on asks for: ${kinds.join(', ')}.`)
  return exitCodes.threshold
}

function parseKinds(text: string): Set<ChangeKind> {
  const asked = text.split(',').map((word) => word.trim())
  if (asked.includes('any')) return new Set(changeKinds)
  const kinds = changeKinds.filter((kind) => asked.includes(kind))
  if (kinds.length === 0 || kinds.length < new Set(asked).size) {
    throw new InvalidArgumentError(`Expected some of ${changeKinds.join(', ')}, any.`)
  }
  return new Set(kinds)
}

function factor(text: string): number {
  const number = /^[0-9]{1,6}([.][0-9]{1,6})?$/.test(text) ? Number(text) : Number.NaN
  if (number > 1) return number
  throw new InvalidArgumentError('Expected a number above 1, such as 1.5.')
}
