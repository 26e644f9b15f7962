/**
 * What somebody has agreed to when a bundle was sent: sent with it, kept by both sides, and the same on both.
 *
 * @module
 */
import * as z from 'zod'
import { plainJson } from '../base/plain-json.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { sha256, word } from './schema-parts.ts'
import { termsDigest, termsVersion } from './terms.ts'

export const consentSchema = z.strictObject({
  terms_version: word,
  /** SHA-256 of the text of the terms. */
  terms_digest: sha256,
  /** SHA-256 of the zip. */
  bundle_digest: sha256,
  /** When it was given, by the clock of the machine that sent it. */
  given_at: z.iso.datetime(),
  tool_version: word,
})
export type Consent = z.infer<typeof consentSchema>

export function consentTo(bundleDigest: string, givenAt: Date, toolVersion: string): Consent {
  return {
    terms_version: termsVersion,
    terms_digest: termsDigest(),
    bundle_digest: bundleDigest,
    given_at: givenAt.toISOString(),
    tool_version: toolVersion,
  }
}

/** @returns the consent, `other-terms` where it is to another text, `malformed` where it is none to this bundle */
export function readConsent(text: string, bundleDigest: string): Result<Consent, 'malformed' | 'other-terms'> {
  const { success, data } = consentSchema.safeParse(plainJson(text))
  if (!success || data.bundle_digest !== bundleDigest) return fail('malformed')
  const isCurrent = data.terms_version === termsVersion && data.terms_digest === termsDigest()
  return isCurrent ? ok(data) : fail('other-terms')
}

export function isSameConsent(a: Consent, b: Consent): boolean {
  const keys = Object.keys(consentSchema.shape) as (keyof Consent)[] // its own keys
  return keys.every((key) => a[key] === b[key])
}
