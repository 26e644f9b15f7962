import { Command } from 'commander'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { ProofProgress } from '@mooc-panorama/shared/panorama/proof.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import { askProofs, provenText, waitText } from '../upload/proofs.ts'
import { receiptHere } from '../upload/receipt.ts'
import { shelfAddress, type ShelfAddress, type ShelfFlags } from '../upload/shelf-address.ts'
import { askStanding, diagnosisId, type Standing } from '../upload/standing.ts'

interface StatusFlags extends ShelfFlags {
  wait?: true
  json?: true
}

export function statusCommand(io: Io, done: Done): Command {
  return new Command('status')
    .summary('tell what became of a diagnosis on a shelf. Network: YES')
    .description(
      'Network: YES; only the id of the diagnosis is sent, and no token.\n\nTells whether a diagnosis counts on a shelf, was replaced or withdrawn, what it brought, and how far the shelf is with proving what can be translated.',
    )
    .argument('[diagnosis-id]', 'as the receipt names it; by default that of the receipt that lies here')
    .option('--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf')
    .option('--wait', waitText)
    .option('--json', 'as JSON')
    .action(async (id: string | undefined, flags: StatusFlags) => done(await status(id, flags, io)))
}

async function status(given: string | undefined, flags: StatusFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const id = given === undefined ? await receiptHere(io) : diagnosisId(given)
  if (!id.ok) return tell(id.problem, io)
  const standing = await askStanding(shelf.value, id.value, io)
  if (!standing.ok) return tell(standing.problem, io)
  const proofs = await askProofs(shelf.value, flags.wait === true, io)
  if (!proofs.ok) return tell(proofs.problem, io)
  io.out(
    flags.json
      ? JSON.stringify({ format: 1, shelf: shelf.value, ...standing.value, proofs: proofs.value }, null, 2)
      : statusText(shelf.value, standing.value, proofs.value),
  )
  return exitCodes.done
}

function statusText(shelf: ShelfAddress, standing: Standing, proofs: ProofProgress): string {
  return [...standingLines(standing), provenText(proofs), `Page: ${shelf}${diagnosisPath(standing.id)}`]
    .map(printable)
    .join('\n')
}

function standingLines(standing: Standing): string[] {
  const head = `Diagnosis ${standing.id}: ${standing.state}`
  if (!('received_at' in standing)) return [`${head}. It counts in no figure.`]
  const { institution, course, offering, received_at: at, replaced_by: next } = standing
  const counts = standing.state === 'live' ? 'it counts in every figure' : 'it counts in no figure'
  return [
    `${head}${next === undefined ? '' : ` by ${next}`}; ${counts}`,
    `${institution}-${course}-${offering}, received ${at.slice(0, 16).replace('T', ' ')} UTC`,
    `It brought ${counted(standing.categories, 'event type')}, ${grouped(standing.new_categories)} of them new to the shelf, and ${counted(standing.new_shapes, 'new shape')}.`,
  ]
}
