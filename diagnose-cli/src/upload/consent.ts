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

/** What can be looked at before an answer. */
export interface ConsentTexts {
  /** What differs from the terms that were accepted last. */
  diff: string
  /** The samples, as they would be sent. */
  samples: () => string
}

/** Asks until there is a yes or something else than a look. Everything else is a no. */
export async function askConsent(texts: ConsentTexts, io: Io): Promise<boolean> {
  for (;;) {
    const question = `Do you accept the terms ${termsVersion}, and send this? [y]es  [r]eview samples  [d]iff terms  [N]o  `
    const answer = await io.ask(question)
    if (/^d(iff)?$/i.test(answer ?? '')) io.out(texts.diff)
    else if (/^r(eview)?$/i.test(answer ?? '')) io.out(texts.samples())
    else return /^y(es)?$/i.test(answer ?? '')
  }
}

function refuse(message: string): Refusal {
  return { exitCode: exitCodes.declined, message: [`${message} Nothing was sent.`] }
}
