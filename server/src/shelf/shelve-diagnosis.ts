/**
 * Puts a checked diagnosis on the shelf: one statement, once per digest.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { shortId } from '@mooc-panorama/shared/base/digest.ts'
import type { Consent } from '@mooc-panorama/shared/bundle/consent.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Sql } from '../db/database.ts'
import { diagnosisDocument, type Arrival } from './diagnosis-document.ts'

export interface Shelved {
  /** `duplicate`: the institution's same bundle is live; nothing has changed. */
  outcome: 'shelved' | 'duplicate'
  diagnosis: string
  replaces: string | undefined
  /** Digest of the bundle that this one replaced. */
  replacedDigest: string | undefined
  newCategories: number
  newShapes: number
  receivedAt: string
  termsVersion: string
  consent: Consent | undefined
}

/** @returns `held-by-another` where another institution has the same bundle on the shelf */
export async function shelveDiagnosis(
  sql: Sql,
  arrival: Omit<Arrival, 'id'>,
  platform: Platform,
): Promise<Shelved | 'held-by-another'> {
  const document = diagnosisDocument({ ...arrival, id: newDiagnosisId() }, platform)
  const [row] = await sql<{ answer: Answer }[]>`select shelve_with_consent(${document}::text::jsonb) as answer`
  return shelvedOf(row?.answer)
}

/** The live diagnosis of the digest, without storing anything; spares the check of a bundle that is already there. */
export async function liveDiagnosisOf(
  sql: Sql,
  digest: string,
  institutionId: number,
): Promise<Shelved | 'held-by-another' | undefined> {
  const [row] = await sql<{ answer: Answer }[]>`
    select case when institution_id = ${institutionId} then shelved_answer(diagnoses, 'duplicate')
      else '{"outcome": "held-by-another"}' end as answer
    from diagnoses where digest = ${digest} and state = 'live'`
  return row === undefined ? undefined : shelvedOf(row.answer)
}

export async function isDigestLive(sql: Sql, digest: string): Promise<boolean> {
  return (await sql`select from diagnoses where digest = ${digest} and state = 'live'`).length > 0
}

type Answer =
  | { outcome: 'held-by-another' }
  | {
      outcome: 'shelved' | 'duplicate'
      diagnosis: string
      replaces: string | null
      replaced_digest?: string | null
      new_categories: number
      new_shapes: number
      received_at: string
      terms_version: string
      consent: Consent | null
    }

function shelvedOf(answer: Answer | undefined): Shelved | 'held-by-another' {
  if (answer === undefined) throw new Error('the statement gave no answer')
  if (answer.outcome === 'held-by-another') return 'held-by-another'
  return {
    outcome: answer.outcome,
    diagnosis: answer.diagnosis,
    replaces: answer.replaces ?? undefined,
    replacedDigest: answer.replaced_digest ?? undefined,
    newCategories: answer.new_categories,
    newShapes: answer.new_shapes,
    receivedAt: new Date(answer.received_at).toISOString(),
    termsVersion: answer.terms_version,
    consent: answer.consent ?? undefined,
  }
}

/** 50 random bits in the letters of every other id. */
function newDiagnosisId(): string {
  return shortId(randomBytes(20).toString('hex'))
}
