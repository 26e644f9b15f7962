import path from 'node:path'
import { Command } from 'commander'
import { ok } from '@mooc-panorama/shared/base/result.ts'
import type { MergedPartials } from '@mooc-panorama/shared/diagnosis/partial-file-merge.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { reportRefusal } from '../report/report-target.ts'
import { mergePartials } from '../run/merge-partials.ts'
import { outputRefusal, putPartial } from '../run/partial-output.ts'
import { seedOfKey } from '../run/run-seed.ts'
import type { Gathered } from '../run/fill-draft.ts'
import { writeDiagnosis } from '../run/write-diagnosis.ts'
import { keepBackOf, withChoiceOptions, type ChoiceFlags } from './choice-options.ts'
import { nameOf, tellDiagnosed, withDiagnosisOptions, type DiagnosisFlags } from './diagnosis-options.ts'

interface MergeFlags extends Omit<DiagnosisFlags, 'out'>, ChoiceFlags {
  out?: string
  partial?: true
  allowRepeats?: true
}

export function mergeCommand(io: Io, done: Done): Command {
  const command = new Command('merge')
    .summary('merge partial states, write a diagnosis. Network: never')
    .description(
      'Network: never.\n\nMakes one diagnosis of the partial states that `diagnose map` has written, byte for byte the one that a single run over all the logs would have made with the same key. Each file of the logs may be in one of them only.',
    )
    .argument('<partial...>', 'files of partial states; - for stdin')
    .option('--out <place>', 'where to make the diagnosis folder (default: here); with --partial, the file to write')
    .option('--partial', 'write one partial state of all of them instead of a diagnosis')
    .option('--allow-repeats', 'count a file again that is in several of them')
    .option('--strict', 'end with 7 where a line or file could not be read')
    .option('--quiet', 'no table')
  return withChoiceOptions(withDiagnosisOptions(command))
    .addHelpText('after', mergeExamples)
    .action(async (partials: string[], flags: MergeFlags) => done(await merge(partials, flags, io)))
}

const mergeExamples = `
Examples:
  diagnose merge parts/*.partial --name myuni-all-2024
  diagnose merge a.partial b.partial --partial --out ab.partial
  cat parts/*.partial | diagnose merge - --name myuni-all-2024 --out diagnoses`

async function merge(partials: string[], flags: MergeFlags, io: Io): Promise<ExitCode> {
  const options = { partials, allowRepeats: flags.allowRepeats === true }
  if (flags.partial) return mergeToPartial(options, flags, io)
  const name = await nameOf(flags.name, partials, io)
  if (!name.ok) return tell(name.problem, io)
  const keepBack = await keepBackOf(flags, io)
  if (!keepBack.ok) return tell(keepBack.problem, io)
  const out = path.resolve(io.workingFolder, flags.out ?? '.')
  const refusal = await reportRefusal(flags.output, { paths: partials, coming: out }, io)
  if (refusal !== undefined) return tell(refusal, io)
  const gather = async () => {
    const merged = await mergePartials(options, io)
    return merged.ok ? ok(gathered(merged.value)) : merged
  }
  const diagnosed = await writeDiagnosis(
    { name: name.value, out, minCount: flags.minCount, show: flags.show === true, keepBack: keepBack.value },
    gather,
    io,
  )
  return diagnosed.ok ? tellDiagnosed(diagnosed.value, { ...flags, out }, io) : tell(diagnosed.problem, io)
}

async function mergeToPartial(
  options: Parameters<typeof mergePartials>[0],
  { out, quiet, strict }: MergeFlags,
  io: Io,
): Promise<ExitCode> {
  const refusal = await outputRefusal(out, [], io) // one of the partial states may be replaced by all of them
  if (refusal !== undefined) return tell(refusal, io)
  const merged = await mergePartials(options, io)
  if (!merged.ok) return tell(merged.problem, io)
  const written = await putPartial(merged.value, out, io)
  if (!written.ok) return tell(written.problem, io)
  const { partial, files, damagedFiles, leftOut } = gathered(merged.value)
  if (!quiet) {
    const figures = `${counted(partial.events, 'event')}, ${counted(partial.lines, 'line')}, ${counted(files, 'file')}`
    io.err(`Partial state of ${figures}. It holds raw log lines: keep it as private as the logs.`)
  }
  const isComplete = partial.malformed.size === 0 && damagedFiles === 0 && leftOut === 0
  return strict && !isComplete ? exitCodes.partly : exitCodes.done
}

function gathered({ making, settings, partial, inputs, leftOut }: MergedPartials): Gathered {
  const damagedFiles = inputs.filter(({ isDamaged }) => isDamaged).length
  return { partial, settings, seed: seedOfKey(making.key), files: inputs.length, damagedFiles, leftOut }
}
