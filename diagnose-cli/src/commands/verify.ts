import { Command, Option } from 'commander'
import { problems as messages, type Problem } from '@mooc-panorama/shared/base/problem.ts'
import type { BundleToken } from '@mooc-panorama/shared/bundle/bundle-token.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { BundleIndex } from '@mooc-panorama/shared/verify/bundle-index.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { progressKinds, type ProgressKind } from '../run/progress.ts'
import { shownFindings, verifiedText } from '../verify/verified-text.ts'
import { verifyLogs, type VerifiedLogs } from '../verify/verify-logs.ts'

interface VerifyFlags {
  against?: string[]
  json?: true
  show?: true
  progress: ProgressKind
}

export function verifyCommand(io: Io, done: Done): Command {
  return new Command('verify')
    .summary('verify a diagnosis, by itself or against its logs. Network: never')
    .description(
      'Network: never.\n\nVerifies that a diagnosis is whole: digests, sums, no file that the manifest does not list, every value explained. With --against, reads the logs again: counts all anew, and looks for every part of the diagnosis in every line. Ends with 3 where a value of the logs stands in the diagnosis, with 1 where a figure differs or a file is not as it was, with 7 where a part of the logs could not be read.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .option('--against <path...>', 'the logs that it was made of: files and folders; - for stdin')
    .option('--json', 'what was found as JSON on stdout')
    .option('--show', 'with findings: also the values, on this screen only')
    .addOption(new Option('--progress <kind>', 'how progress is shown').choices(progressKinds).default('auto'))
    .addHelpText('after', verifyHelp)
    .action(async (dir: string | undefined, flags: VerifyFlags) => done(await verify(dir, flags, io)))
}

const verifyHelp = `
Examples:
  diagnose verify myuni-all-2024.diagnosis
  diagnose verify myuni-all-2024.zip --against /var/log/tracking

What --against can tell: no token of the diagnosis that nothing explains stands in
a line of these logs, in any spelling that is looked for (case, accents, escapes,
base64, hexadecimal digits, MD5, SHA-1, SHA-256), and the counts are those of the
logs. What it cannot: whether words of the vocabulary, counts and rare shapes tell
somebody something who knows more; and a time under its mark is left to that mark.`

async function verify(dir: string | undefined, flags: VerifyFlags, io: Io): Promise<ExitCode> {
  const index = new BundleIndex(edx)
  const unexplained: Problem[] = []
  const opened = await openDiagnosis(dir, io, (token) => {
    if (token.rule === undefined) unexplained.push(problemOf(token))
    if (flags.against !== undefined) index.take(token)
  })
  if (!opened.ok) return flags.json ? tellAsJson(opened.problem, undefined, io) : refuse(opened.problem, io)
  if (unexplained.length > 0 && !flags.json) return refuse(unexplained, io)
  if (flags.against === undefined) {
    if (flags.json) return tellAsJson(unexplained, undefined, io)
    io.out(
      `Whole: ${counted(opened.value.files.size, 'file')} as the manifest lists them, sums right, every value explained.`,
    )
    io.err('Only --against <logs> tells that nothing of the logs stands in it. Nothing has been sent.')
    return exitCodes.done
  }
  index.takeOthers(opened.value.files, { isUnread: false, isChecked: true })
  const verified = await verifyLogs(opened.value, { index, paths: flags.against, progress: flags.progress }, io)
  if (!verified.ok) return tell(verified.problem, io)
  const problems = shownFindings(opened.value.files, verified.value)
  if (flags.json) return tellAsJson([...unexplained, ...problems.map(({ problem }) => problem)], verified.value, io)
  io.out(verifiedText(verified.value))
  for (const { text, value } of problems) io.err(flags.show ? `${text} The value: ${value}` : text)
  if (problems.length > 0 && !flags.show) io.err('--show adds the values, for your eyes.')
  return exitCodeOf(problems.length, verified.value)
}

function exitCodeOf(leaks: number, { figures, unread }: VerifiedLogs): ExitCode {
  if (leaks > 0) return exitCodes.private
  if (figures.differences.length + figures.missing + figures.extra > 0) return exitCodes.failed
  return unread > 0 ? exitCodes.partly : exitCodes.done
}

function problemOf(token: BundleToken): Problem {
  const { file, line } = token
  const pointer = token.pointer()
  return {
    code: 'leak.free-text',
    file,
    ...(line === undefined ? {} : { line }),
    ...(pointer === undefined ? {} : { pointer }),
  }
}

function tellAsJson(problems: readonly Problem[], verified: VerifiedLogs | undefined, io: Io): ExitCode {
  const findings = problems.map(({ code, file, line, pointer, hint }) => {
    return { code, message: messages[code], file, line, pointer, hint }
  })
  const leaks = problems.filter(({ code }) => code.startsWith('leak.')).length
  io.out(
    JSON.stringify({ format: 1, findings, against: verified === undefined ? undefined : asJson(verified) }, null, 2),
  )
  if (leaks > 0) return exitCodes.private
  if (problems.length > 0) return exitCodes.failed
  return verified === undefined ? exitCodes.done : exitCodeOf(0, verified)
}

function asJson({ search, figures, isWhole, files, bytes, lines, unread, seconds }: VerifiedLogs): object {
  return {
    files,
    bytes,
    lines,
    unread_files: unread,
    seconds,
    tokens: search.tokens,
    chance_tokens: search.chanceTokens,
    nothing_kept_back: isWhole,
    figures: { differences: figures.differences, missing: figures.missing, extra: figures.extra },
  }
}
