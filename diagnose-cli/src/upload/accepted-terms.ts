/**
 * The terms that the user of this machine has accepted last, with their text: only so can a later version be compared.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { plainJson } from '@mooc-panorama/shared/base/plain-json.ts'
import { terms, termsDiff, termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { userFolder } from '../config/config-places.ts'
import type { Io } from '../io.ts'
import { makeFolder } from '../write/diagnosis-folder.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { writeRefusal } from '../write/write-refusal.ts'

const acceptedSchema = z.strictObject({
  format: z.literal(1),
  version: z.string().max(40),
  lines: z.array(z.string().max(10_000)).max(1_000),
})

export interface AcceptedTerms {
  version: string
  lines: readonly string[]
}

/** @returns `undefined` where none were accepted here, or the file cannot be read: then the whole text is new */
export async function acceptedTerms(io: Pick<Io, 'env'>): Promise<AcceptedTerms | undefined> {
  const place = placeOf(io)
  const text = place === undefined ? '' : await readFile(place, 'utf8').catch(() => '')
  return acceptedSchema.safeParse(plainJson(text)).data
}

/** A machine on which it cannot be written shows the whole text again next time. */
export async function keepAcceptedTerms(io: Pick<Io, 'env'>): Promise<void> {
  const place = placeOf(io)
  if (place === undefined) return
  const text = `${JSON.stringify({ format: 1, version: termsVersion, lines: terms }, null, 1)}\n`
  try {
    await makeFolder(path.dirname(place))
    await writePrivateFile(place, [new TextEncoder().encode(text)])
  } catch (error) {
    if (writeRefusal(error) === undefined) throw error
  }
}

/** What is new since the user has accepted, in one line. */
export function sinceAccepted(before: AcceptedTerms | undefined): string {
  if (before === undefined) return `Terms ${termsVersion} (you have accepted none on this machine)`
  const changed = termsDiff(before.lines, terms).length
  if (changed === 0) return `Terms ${termsVersion} (you have accepted this text)`
  return `Terms ${termsVersion} (you accepted ${before.version}; ${changed} lines differ: d shows them)`
}

function placeOf(io: Pick<Io, 'env'>): string | undefined {
  const folder = userFolder(io)
  return folder === undefined ? undefined : path.join(folder, 'accepted-terms.json')
}
