/**
 * Whether the user agrees to send. Silence is a no.
 *
 * @module
 */
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'

export interface ConsentFlags {
  yes: boolean
  /** The version that a script has been written for. */
  acceptTerms: string | undefined
}

/** Decides what can be decided without asking. @returns `agreed`, `ask`, or why not */
export function consentByFlags({ yes, acceptTerms }: ConsentFlags, io: Io): 'agreed' | 'ask' | Refusal {
  if (acceptTerms !== undefined && acceptTerms !== termsVersion) {
    return refuse(`The terms are of version ${termsVersion} now; --accept-terms names another one. Read them again.`)
  }
  if (yes && acceptTerms !== undefined) return 'agreed'
  if (io.terminal.input) return 'ask'
  return refuse(`Nobody can be asked here. Give --yes --accept-terms ${termsVersion} where you agree.`)
}

export async function askConsent(io: Io): Promise<boolean> {
  const answer = await io.ask(`Do you accept the terms ${termsVersion}, and send this? [y]es [N]o  `)
  return /^y(es)?$/i.test(answer ?? '')
}

function refuse(message: string): Refusal {
  return { exitCode: exitCodes.declined, message: [`${message} Nothing was sent.`] }
}
