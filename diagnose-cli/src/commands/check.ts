import { Command } from 'commander'
import { problems as messages, type Problem } from '@mooc-panorama/shared/base/problem.ts'
import { explainBundle } from '@mooc-panorama/shared/bundle/explain-bundle.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { isLeak, openDiagnosis, readDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { ExplanationCounts } from '../report/explanation-report.ts'
import { nextStep } from '../report/next-step.ts'
import { counted } from '../report/plain-text.ts'

interface CheckFlags {
  json?: true
  explain?: true
  show?: true
}

export function checkCommand(io: Io, done: Done): Command {
  return new Command('check')
    .summary('check a diagnosis for private values and for consistency. Network: never')
    .description(
      'Network: never.\n\nChecks a diagnosis as the shelf does: every key and value explained, every digest and count right. Ends with 3 where something looks private, with 1 where something else is wrong.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .option('--json', 'findings as JSON on stdout')
    .option('--explain', 'also list by which rules its values, keys and names may stand in it')
    .option('--show', 'with --explain: some of the values, on this screen only')
    .action(async (dir: string | undefined, flags: CheckFlags) => done(await check(dir, flags, io)))
}

async function check(dir: string | undefined, flags: CheckFlags, io: Io): Promise<ExitCode> {
  const { json } = flags
  const explained = flags.explain ? await explanationsOf(dir, io) : undefined
  const opened = await openDiagnosis(dir, io)
  const findings = opened.ok ? [] : opened.problem
  if (json) {
    io.out(JSON.stringify({ format: 1, findings: findings.map(jsonFinding), explained: explained?.records() }, null, 2))
    if (findings.length === 0) return exitCodes.done
    return findings.some(isLeak) ? exitCodes.private : exitCodes.failed
  }
  if (explained !== undefined) io.out(explained.table(flags.show === true))
  if (!opened.ok) {
    const code = refuse(findings, io)
    io.err(`${counted(findings.length, 'finding')}. This diagnosis cannot be uploaded.`)
    return code
  }
  const { folder, files, manifest } = opened.value
  io.out(
    `No finding in ${counted(files.size, 'file')}: ${counted(manifest.totals.categories, 'event type')}, ${counted(manifest.totals.events, 'event')}.`,
  )
  io.err(nextStep('upload', folder, io))
  return exitCodes.done
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
