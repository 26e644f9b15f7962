import { Command } from 'commander'
import { bundleLimits } from '@mooc-panorama/shared/bundle/layout.ts'
import { ok } from '@mooc-panorama/shared/base/result.ts'
import { consentTo } from '@mooc-panorama/shared/bundle/consent.ts'
import { terms, termsDiff } from '@mooc-panorama/shared/bundle/terms.ts'
import { diagnosisNameText, parseDiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { sampleTexts } from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
import { openDiagnosis, refuse, type OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { zipOf } from '../bundle/zip.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { grouped, printable } from '../report/plain-text.ts'
import { acceptedTerms, keepAcceptedTerms, sinceAccepted, type AcceptedTerms } from '../upload/accepted-terms.ts'
import { askConsent, consentByFlags, type ConsentTexts } from '../upload/consent.ts'
import { previewText } from '../upload/preview.ts'
import { underName } from '../upload/pseudonym.ts'
import { askProofs, provenText, waitText } from '../upload/proofs.ts'
import { sendBundle } from '../upload/send-bundle.ts'
import { shelfAddress, type ShelfAddress } from '../upload/shelf-address.ts'
import { systemDigest } from '../system-sum.ts'
import { toolVersion } from '../tool-version.ts'
import { tokenFor } from '../upload/token.ts'

interface UploadFlags {
  shelf?: string
  config?: string
  dryRun?: true
  yes?: true
  acceptTerms?: string
  pseudonym?: string
  wait?: true
}

export function uploadCommand(io: Io, done: Done): Command {
  return new Command('upload')
    .summary('show what would be sent, ask, send it. Network: YES')
    .description(
      'Network: YES, after you have said yes; with --dry-run never.\n\nChecks a diagnosis, shows the exact files and bytes, asks, and sends them to a shelf. The token comes from DIAGNOSE_TOKEN or the credentials file.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .option('--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf')
    .option('--pseudonym <name>', 'send it under this name instead of its own: <institution>-<course>-<offering>')
    .option('--dry-run', 'show everything, open no connection')
    .option('--wait', waitText)
    .option('--no-input', 'ask nothing: without --yes that is a no')
    .option('--yes', 'do not ask; needs --accept-terms')
    .option('--accept-terms <version>', 'the version of the terms that you have read')
    .action(async (dir: string | undefined, flags: UploadFlags) => done(await upload(dir, flags, io)))
}

async function upload(dir: string | undefined, flags: UploadFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const given = await openDiagnosis(dir, io)
  if (!given.ok) return refuse(given.problem, io)
  const name = flags.pseudonym === undefined ? ok(given.value.diagnosis.name) : parseDiagnosisName(flags.pseudonym)
  if (!name.ok) return tell(noPseudonym, io)
  const opened = flags.pseudonym === undefined ? given : underName(given.value, name.value)
  if (!opened.ok) return refuse(opened.problem, io)
  const zip = await zipOf(opened.value.files)
  const digest = systemDigest(zip)
  const token = tokenFor(shelf.value, io)
  const tokenFrom = token.ok ? token.value.from : undefined
  const before = await acceptedTerms(io)
  const preview = { opened: opened.value, zip, digest, shelf: shelf.value, tokenFrom }
  io.out(previewText({ ...preview, sinceAccepted: sinceAccepted(before) }))

  const refusal = whyNot(opened.value, zip)
  if (refusal !== undefined) return tell(refusal, io)
  if (flags.dryRun) {
    io.err('Dry run: no connection was opened, nothing has been sent.')
    return exitCodes.done
  }
  const consent = consentByFlags({ yes: flags.yes === true, acceptTerms: flags.acceptTerms }, io)
  if (typeof consent === 'object') return tell(consent, io)
  if (!token.ok) return tell(token.problem, io)
  if (consent === 'ask' && !(await askConsent(textsOf(opened.value, before), io))) {
    io.err('Nothing was sent.')
    return io.interrupted.aborted ? exitCodes.interrupted : exitCodes.declined
  }
  await keepAcceptedTerms(io)
  const agreed = consentTo(digest, new Date(io.now()), toolVersion())
  const sending = { folder: opened.value.folder, name: diagnosisNameText(opened.value.diagnosis.name), zip }
  const exitCode = await sendBundle({ ...sending, shelf: shelf.value, token: token.value.token, consent: agreed }, io)
  return exitCode === exitCodes.done && flags.wait ? waitForProofs(shelf.value, io) : exitCode
}

async function waitForProofs(shelf: ShelfAddress, io: Io): Promise<ExitCode> {
  const proofs = await askProofs(shelf, true, io)
  if (!proofs.ok) return tell(proofs.problem, io)
  io.out(provenText(proofs.value))
  return exitCodes.done
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

const noPseudonym: Refusal = {
  exitCode: exitCodes.usage,
  message: ['--pseudonym is no name of a diagnosis: <institution>-<course>-<offering>. Nothing was sent.'],
}

function textsOf({ diagnosis }: OpenDiagnosis, before: AcceptedTerms | undefined): ConsentTexts {
  const diff = termsDiff(before?.lines ?? [], terms)
  return {
    diff: diff.length === 0 ? 'The terms are those that you have accepted.' : diff.join('\n'),
    samples: () => sampleTexts(diagnosis).map(printable).join('\n'),
  }
}
