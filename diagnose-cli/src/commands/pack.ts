import path from 'node:path'
import { Command } from 'commander'
import { bundleLimits, localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { zipOf } from '../bundle/zip.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { nextStep, shownPath } from '../report/next-step.ts'
import { grouped } from '../report/plain-text.ts'
import { systemDigest } from '../system-sum.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { isIn } from '../write/trial-write.ts'
import { writeRefusal } from '../write/write-refusal.ts'

interface PackFlags {
  out?: string
}

export function packCommand(io: Io, done: Done): Command {
  return new Command('pack')
    .summary('pack a diagnosis into a zip. Network: never')
    .description(
      'Network: never.\n\nPacks a diagnosis into the zip that an upload would send. The same diagnosis gives the same bytes.',
    )
    .argument('[dir]', 'folder of a diagnosis; by default the one that lies here')
    .option('--out <file>', 'the zip; by default <name>.zip beside the folder')
    .action(async (dir: string | undefined, flags: PackFlags) => done(await pack(dir, flags, io)))
}

async function pack(dir: string | undefined, { out }: PackFlags, io: Io): Promise<ExitCode> {
  const opened = await openDiagnosis(dir, io)
  if (!opened.ok) return refuse(opened.problem, io)
  const { folder, files, diagnosis } = opened.value
  const zip = await zipOf(files)
  const name = `${diagnosisNameText(diagnosis.name)}.zip`
  const place = out === undefined ? path.join(path.dirname(folder), name) : path.resolve(io.workingFolder, out)
  if (place !== folder && isIn(place, folder) && !isIn(place, path.join(folder, localFolder)))
    return tell(notInside, io)
  try {
    await writePrivateFile(place, [zip])
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    const message = [`The zip ${shownPath(place, io)} cannot be written: ${reason}.`]
    return tell({ exitCode: exitCodes.failed, message }, io)
  }
  io.out(`${shownPath(place, io)}\n${grouped(zip.length)} bytes, SHA-256 ${systemDigest(zip)}`)
  if (zip.length > bundleLimits.zipBytes) io.err(`A shelf takes at most ${grouped(bundleLimits.zipBytes)} bytes.`)
  io.err(nextStep('upload', folder, io))
  return exitCodes.done
}

const notInside: Refusal = {
  exitCode: exitCodes.usage,
  message: ['The zip cannot lie in the diagnosis that it packs: give another --out. Nothing was written.'],
}
