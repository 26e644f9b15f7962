/**
 * Sends a bundle after the consent, and keeps the receipt.
 *
 * @module
 */
import { uploadAnswerSchema, type UploadAnswer } from '@mooc-panorama/shared/bundle/upload.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { counted, printable } from '../report/plain-text.ts'
import { askShelf } from './ask-shelf.ts'
import { isReceiptOf, writeReceipt, type Sent } from './receipt.ts'
import type { ShelfAddress } from './shelf-address.ts'

export interface Sending extends Sent {
  folder: string
  zip: Uint8Array
  token: string
}

/** @returns what the command ends with */
export async function sendBundle(sending: Sending, io: Io): Promise<ExitCode> {
  const { folder, shelf, token } = sending
  const answer = await askShelf({ method: 'POST', url: `${shelf}/v1/uploads`, token, body: () => form(sending) }, io)
  if (!answer.ok) return tell(answer.problem, io)
  const read = uploadAnswerSchema.safeParse(answer.value)
  if (!read.success) {
    io.err(
      'The shelf answered in a way that this version does not understand. Look there whether the diagnosis has arrived.',
    )
    return exitCodes.failed
  }
  const place = await writeReceipt(folder, sending, read.data)
  tellShelved(read.data, { shelf, place }, io)
  if (!isReceiptOf(read.data, sending)) {
    io.err('The receipt of the shelf is not of what was sent: its digest or consent differs. Ask the shelf about it.')
    return exitCodes.failed
  }
  io.err(`To withdraw it: diagnose withdraw ${printable(read.data.diagnosis)}`)
  return exitCodes.done
}

function tellShelved(answer: UploadAnswer, { shelf, place }: { shelf: ShelfAddress; place: string }, io: Io): void {
  const { diagnosis, duplicate, new_categories, new_shapes, receipt, replaces } = answer
  if (duplicate) io.out(`Already on the shelf as ${printable(diagnosis)}; nothing has changed.`)
  else {
    const brought = `${counted(new_categories, 'new event type')}, ${counted(new_shapes, 'new shape')}`
    io.out(`Shelved as ${printable(diagnosis)}: ${brought}.`)
    if (replaces !== undefined) io.out(`It takes the place of ${printable(replaces)}.`)
  }
  const page = URL.canParse(receipt, shelf) ? new URL(receipt, shelf).href : receipt
  io.out(`Receipt: ${printable(page)}  and  ${printable(place)}`)
}

/** The fields stand before the file: the shelf reads them first. */
function form({ name, zip, consent }: Sending): FormData {
  const data = new FormData()
  data.append('terms_version', consent.terms_version)
  data.append('digest', consent.bundle_digest)
  data.append('consent', JSON.stringify(consent))
  data.append('bundle', new Blob([Uint8Array.from(zip)], { type: 'application/zip' }), `${name}.zip`)
  return data
}
