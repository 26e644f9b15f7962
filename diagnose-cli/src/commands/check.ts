import { Command, InvalidArgumentError, Option } from 'commander'
import { problems as messages, type Problem } from '@mooc-panorama/shared/base/problem.ts'
import { explainBundle } from '@mooc-panorama/shared/bundle/explain-bundle.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { isLeak, openDiagnosis, readDiagnosis, refuse, type OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { cautionKinds, cautionsIn, type Caution, type CautionKind } from '../report/cautions.ts'
import { ExplanationCounts } from '../report/explanation-report.ts'
import { nextStep } from '../report/next-step.ts'
import { counted } from '../report/plain-text.ts'

interface CheckFlags {
  json?: true
  explain?: true
  show?: true
  /** Per cent of the whole above which a caution fails; of `any`, 0 for each kind. */
  failOn: ReadonlyMap<CautionKind, number>
}

export function checkCommand(io: Io, done: Done): Command {
  return new Command('check')
    .summary('check a diagnosis for private values and for consistency. Network: never')
    .description(
      'Network: never.\n\nChecks a diagnosis as the shelf does: every key and value explained, every digest and count right. Ends with 3 where something looks private, with 1 where something else is wrong. Then says what is right but worth a look, such as lines that could not be read.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .option('--json', 'findings as JSON on stdout')
    .option('--explain', 'also list by which rules its values, keys and names may stand in it')
    .option('--show', 'with --explain: some of the values, on this screen only')
    .addOption(
      new Option(
        '--fail-on <kind[=percent],…>',
        `end with 6 where more than that is ${cautionKinds.join(', ')}, any; 0 where no share is given`,
      )
        .default(new Map(), 'none')
        .argParser(parseLimits),
    )
    .addHelpText('after', checkHelp)
    .action(async (dir: string | undefined, flags: CheckFlags) => done(await check(dir, flags, io)))
}

const checkHelp = `
Examples:
  diagnose check myuni-all-2024.diagnosis --explain
  diagnose check --fail-on damaged,malformed=0.5,unlisted=1

Shares are of files (damaged), lines (malformed), events (repaired, unlisted,
unshaped, suppressed) or event types (few-users, approved).`

async function check(dir: string | undefined, flags: CheckFlags, io: Io): Promise<ExitCode> {
  const explained = flags.explain ? await explanationsOf(dir, io) : undefined
  const opened = await openDiagnosis(dir, io)
  const findings = opened.ok ? [] : opened.problem
  const cautions = opened.ok ? cautionsIn(opened.value.diagnosis, opened.value.manifest) : []
  if (flags.json) {
    const said = { findings: findings.map(jsonFinding), cautions, explained: explained?.records() }
    io.out(JSON.stringify({ format: 1, ...said }, null, 2))
    if (opened.ok) return verdict(cautions, flags, io)
    return findings.some(isLeak) ? exitCodes.private : exitCodes.failed
  }
  if (explained !== undefined) io.out(explained.table(flags.show === true))
  if (!opened.ok) {
    const code = refuse(findings, io)
    io.err(`${counted(findings.length, 'finding')}. This diagnosis cannot be uploaded.`)
    return code
  }
  tellSound(opened.value, cautions, io)
  const exitCode = verdict(cautions, flags, io)
  io.err(nextStep(exitCode === exitCodes.done ? 'upload' : 'show', opened.value.folder, io))
  return exitCode
}

function tellSound({ files, manifest: { totals } }: OpenDiagnosis, cautions: readonly Caution[], io: Io): void {
  const figures = `${counted(totals.categories, 'event type')}, ${counted(totals.events, 'event')}`
  io.out(`No finding in ${counted(files.size, 'file')}: ${figures}.`)
  if (cautions.length > 0) io.out(['Worth a look:', ...cautions.map(({ text }) => `  ${text}`)].join('\n'))
}

/** A share is compared as it is, not as it is shown. */
function verdict(cautions: readonly Caution[], { failOn }: CheckFlags, io: Io): ExitCode {
  const failed = cautions.filter(({ kind, count, of }) => count * 100 > (failOn.get(kind) ?? Infinity) * of)
  for (const { kind } of failed) io.err(`More is ${kind} than --fail-on allows: ${failOn.get(kind)} %.`)
  return failed.length === 0 ? exitCodes.done : exitCodes.threshold
}

function parseLimits(text: string): ReadonlyMap<CautionKind, number> {
  const limits = text.split(',').flatMap((part) => {
    const [name, share, ...more] = part.split('=')
    const kinds = name === 'any' ? cautionKinds : cautionKinds.filter((kind) => kind === name)
    const isShare = share === undefined || /^[0-9]{1,3}(\.[0-9]{1,4})?$/.test(share)
    if (kinds.length === 0 || !isShare || Number(share ?? 0) > 100 || more.length > 0) {
      throw new InvalidArgumentError(`Expected, with commas between: ${cautionKinds.join(', ')}, any; or kind=percent.`)
    }
    return kinds.map((kind) => [kind, Number(share ?? 0)] as const)
  })
  return new Map(limits)
}

/** Nothing where the diagnosis cannot be read; the findings say why. */
async function explanationsOf(dir: string | undefined, io: Io): Promise<ExplanationCounts | undefined> {
  const read = await readDiagnosis(dir, io)
  if (!read.ok) return undefined
  const counts = new ExplanationCounts()
  explainBundle(read.value.files, edx, (token) => counts.add(token))
  return counts
}

function jsonFinding({ code, file, line, pointer, hint }: Problem): Record<string, unknown> {
  return { code, message: messages[code], file, line, pointer, hint }
}
