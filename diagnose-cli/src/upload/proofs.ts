/**
 * How far a shelf is with running the rules of translation on its shapes.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { proofProgressSchema, type ProofProgress } from '@mooc-panorama/shared/panorama/proof.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { counted, grouped } from '../report/plain-text.ts'
import { askShelf } from './ask-shelf.ts'
import type { ShelfAddress } from './shelf-address.ts'
import { notUnderstood } from './standing.ts'

/** What `--wait` does, wherever it stands. */
export const waitText = 'until the shelf has run the rules of translation on every shape, at most 10 minutes'

/** How long `--wait` waits at most, and between two questions. Milliseconds. */
const longestWait = 600_000
const pause = 2_000

/** @param isWaiting until no shape waits */
export async function askProofs(
  shelf: ShelfAddress,
  isWaiting: boolean,
  io: Io,
): Promise<Result<ProofProgress, Refusal>> {
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

export function provenText({ waiting, shapes, passing }: ProofProgress): string {
  return waiting === 0
    ? `The shelf has run the rules of translation on all its ${counted(shapes, 'shape')}: ${grouped(passing)} pass.`
    : `The shelf runs the rules of translation: ${grouped(waiting)} of ${counted(shapes, 'shape')} wait.`
}
