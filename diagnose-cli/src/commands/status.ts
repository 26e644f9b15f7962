import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import { proofProgressSchema, type ProofProgress } from '@mooc-panorama/shared/panorama/proof.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import { askShelf } from '../upload/ask-shelf.ts'
import { receiptHere } from '../upload/receipt.ts'
import { shelfAddress, type ShelfAddress, type ShelfFlags } from '../upload/shelf-address.ts'
import { askStanding, diagnosisId, notUnderstood, type Standing } from '../upload/standing.ts'

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
    .option('--wait', 'until the shelf has run the rules of translation on every shape, at most 10 minutes')
    .option('--json', 'as JSON')
    .action(async (id: string | undefined, flags: StatusFlags) => done(await status(id, flags, io)))
}

/** How long `--wait` waits at most, and between two questions. Milliseconds. */
const longestWait = 600_000
const pause = 2_000

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

async function askProofs(shelf: ShelfAddress, isWaiting: boolean, io: Io): Promise<Result<ProofProgress, Refusal>> {
  const end = performance.now() + longestWait
  for (;;) {
    const answer = await askShelf({ method: 'GET', url: `${shelf}/v1` }, io)
    if (!answer.ok) return answer
    const read = z.object({ proofs: proofProgressSchema }).safeParse(answer.value)
    if (!read.success) return fail(notUnderstood)
    const { proofs } = read.data
    if (!isWaiting || proofs.waiting === 0) return ok(proofs)
    if (performance.now() > end) return fail(stillWaiting(proofs))
    await sleep(pause, undefined, { signal: io.interrupted }).catch(() => undefined)
    if (io.interrupted.aborted) return fail({ exitCode: exitCodes.interrupted, message: ['Interrupted.'] })
  }
}

function stillWaiting({ waiting }: ProofProgress): Refusal {
  const message = `The shelf has not come to an end: ${counted(waiting, 'shape')} still wait. It is safe to repeat the command later.`
  return { exitCode: exitCodes.network, message: [message] }
}

function statusText(shelf: ShelfAddress, standing: Standing, proofs: ProofProgress): string {
  const { waiting, shapes, passing } = proofs
  const proven =
    waiting === 0
      ? `The shelf has run the rules of translation on all its ${counted(shapes, 'shape')}: ${grouped(passing)} pass.`
      : `The shelf runs the rules of translation: ${grouped(waiting)} of ${counted(shapes, 'shape')} wait.`
  return [...standingLines(standing), proven, `Page: ${shelf}${diagnosisPath(standing.id)}`].map(printable).join('\n')
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
