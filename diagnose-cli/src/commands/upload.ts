import { Command } from 'commander'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { bundleLimits } from '@mooc-panorama/shared/bundle/layout.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { uploadAnswerSchema } from '@mooc-panorama/shared/bundle/upload.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { openDiagnosis, refuse, type OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { zipOf } from '../bundle/zip.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import { askShelf } from '../upload/ask-shelf.ts'
import { askConsent, consentByFlags } from '../upload/consent.ts'
import { previewText } from '../upload/preview.ts'
import { writeReceipt } from '../upload/receipt.ts'
import { shelfAddress } from '../upload/shelf-address.ts'
import { tokenFor } from '../upload/token.ts'

interface UploadFlags {
  shelf?: string
  config?: string
  dryRun?: true
  yes?: true
  acceptTerms?: string
}

export function uploadCommand(io: Io, done: Done): Command {
  return new Command('upload')
    .summary('show what would be sent, ask, send it. Network: YES')
    .description(
      'Network: YES, after you have said yes; with --dry-run never.\n\nChecks a diagnosis, shows the exact files and bytes, asks, and sends them to a shelf. The token comes from DIAGNOSE_TOKEN or the credentials file.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .option('--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf')
    .option('--dry-run', 'show everything, open no connection')
    .option('--yes', 'do not ask; needs --accept-terms')
    .option('--accept-terms <version>', 'the version of the terms that you have read')
    .action(async (dir: string | undefined, flags: UploadFlags) => done(await upload(dir, flags, io)))
}

async function upload(dir: string | undefined, flags: UploadFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const opened = await openDiagnosis(dir, io)
  if (!opened.ok) return refuse(opened.problem, io)
  const zip = await zipOf(opened.value.files)
  const digest = sha256Hex(zip)
  const token = tokenFor(shelf.value, io)
  const tokenFrom = token.ok ? token.value.from : undefined
  io.out(previewText({ opened: opened.value, zip, digest, shelf: shelf.value, tokenFrom }))

  const refusal = whyNot(opened.value, zip)
  if (refusal !== undefined) return tell(refusal, io)
  if (flags.dryRun) {
    io.err('Dry run: no connection was opened, nothing has been sent.')
    return exitCodes.done
  }
  const consent = consentByFlags({ yes: flags.yes === true, acceptTerms: flags.acceptTerms }, io)
  if (typeof consent === 'object') return tell(consent, io)
  if (!token.ok) return tell(token.problem, io)
  if (consent === 'ask' && !(await askConsent(io))) {
    io.err('Nothing was sent.')
    return io.interrupted.aborted ? exitCodes.interrupted : exitCodes.declined
  }
  return send({ opened: opened.value, zip, digest, shelf: shelf.value, token: token.value.token }, io)
}

/** What the shelf would refuse anyway. */
function whyNot({ manifest }: OpenDiagnosis, zip: Uint8Array): Refusal | undefined {
  if (manifest.anonymisation.seeded) {
    const message =
      'The diagnosis was made with --seed, so its surrogates can be made again. A shelf does not take it: run it again without.'
    return { exitCode: exitCodes.rejected, message: [message] }
  }
  if (zip.length > bundleLimits.zipBytes) {
    const message = `The zip is larger than the ${grouped(bundleLimits.zipBytes)} bytes that a shelf takes. Fewer --samples make it smaller.`
    return { exitCode: exitCodes.rejected, message: [message] }
  }
  return undefined
}

interface Sending {
  opened: OpenDiagnosis
  zip: Uint8Array
  digest: string
  shelf: string
  token: string
}

async function send({ opened, zip, digest, shelf, token }: Sending, io: Io): Promise<ExitCode> {
  const name = diagnosisNameText(opened.diagnosis.name)
  const answer = await askShelf(
    { method: 'POST', url: `${shelf}/v1/uploads`, token, body: () => form(name, zip, digest) },
    io,
  )
  if (!answer.ok) return tell(answer.problem, io)
  const read = uploadAnswerSchema.safeParse(answer.value)
  if (!read.success) {
    io.err(
      'The shelf answered in a way that this version does not understand. Look there whether the diagnosis has arrived.',
    )
    return exitCodes.failed
  }
  const { diagnosis, duplicate, new_categories, new_shapes, receipt, replaces } = read.data
  const place = await writeReceipt(opened.folder, name, shelf, read.data)
  if (duplicate) io.out(`Already on the shelf as ${printable(diagnosis)}; nothing has changed.`)
  else {
    io.out(
      `Shelved as ${printable(diagnosis)}: ${counted(new_categories, 'new event type')}, ${counted(new_shapes, 'new shape')}.`,
    )
    if (replaces !== undefined) io.out(`It takes the place of ${printable(replaces)}.`)
  }
  io.out(
    `Receipt: ${printable(URL.canParse(receipt, shelf) ? new URL(receipt, shelf).href : receipt)}  and  ${printable(place)}`,
  )
  io.err(`To withdraw it: diagnose withdraw ${printable(diagnosis)}`)
  return exitCodes.done
}

/** The fields stand before the file: the shelf reads them first. */
function form(name: string, zip: Uint8Array, digest: string): FormData {
  const data = new FormData()
  data.append('terms_version', termsVersion)
  data.append('digest', digest)
  data.append('bundle', new Blob([Uint8Array.from(zip)], { type: 'application/zip' }), `${name}.zip`)
  return data
}
