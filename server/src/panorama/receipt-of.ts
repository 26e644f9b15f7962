/**
 * The receipt that an address names.
 *
 * @module
 */
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Db } from '../db/database.ts'
import { Refusal } from '../http/refusal.ts'
import { receiptQuery } from './receipt-query.ts'

/** @throws {Refusal} `withdrawn` or `not-found` */
export async function receiptOf(db: Db, id: string): Promise<Receipt> {
  const receipt = await receiptQuery(db, id)
  if (receipt === 'withdrawn') throw new Refusal('withdrawn')
  if (receipt === undefined) throw new Refusal('not-found')
  return receipt
}
