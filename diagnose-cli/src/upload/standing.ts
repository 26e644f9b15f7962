/**
 * What a shelf says of a diagnosis: whether it counts, and what it brought. The shelf tells it to everybody, so no token is sent.
 *
 * @module
 */
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { receiptSchema } from '@mooc-panorama/shared/panorama/receipt.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { askShelf } from './ask-shelf.ts'
import { isDiagnosisId } from './receipt.ts'
import type { ShelfAddress } from './shelf-address.ts'

/** As a user gives it. */
export function diagnosisId(text: string): Result<string, Refusal> {
  if (isDiagnosisId(text)) return ok(text)
  const message = ['This is not the id of a diagnosis. The receipt has it as "diagnosis".']
  return fail({ exitCode: exitCodes.usage, message })
}

const standingSchema = receiptSchema
  .pick({ id: true, state: true, institution: true, course: true, offering: true, received_at: true, digest: true })
  .extend({
    replaced_by: z.string().optional(),
    new_shapes: z.int(),
    categories: z.array(z.unknown()).transform(({ length }) => length),
    new_categories: z.array(z.unknown()).transform(({ length }) => length),
  })

export type Standing = z.infer<typeof standingSchema> | { id: string; state: 'withdrawn' }

/** That a diagnosis is withdrawn is an answer, and no failure. */
export async function askStanding(shelf: ShelfAddress, id: string, io: Io): Promise<Result<Standing, Refusal>> {
  const answer = await askShelf({ method: 'GET', url: `${shelf}/v1/diagnoses/${id}` }, io)
  if (!answer.ok && answer.problem.code === 'shelf.withdrawn') return ok({ id, state: 'withdrawn' })
  if (!answer.ok) return answer.problem.code === 'shelf.not-found' ? fail(unknown) : answer
  const read = standingSchema.safeParse(answer.value)
  return read.success ? ok(read.data) : fail(notUnderstood)
}

const unknown: Refusal = {
  exitCode: exitCodes.rejected,
  code: 'shelf.not-found',
  message: ['The shelf knows no diagnosis of this id.'],
}

export const notUnderstood: Refusal = {
  exitCode: exitCodes.failed,
  message: ['The shelf answered in a way that this version does not understand.'],
}
