/**
 * The contract of an upload: multipart/form-data to `POST /v1/uploads`, with the fields below, then the file `bundle`.
 *
 * @module
 */
import * as z from 'zod'
import { consentSchema } from './consent.ts'

/** The multipart fields, in this order before the file. */
export const uploadFieldsSchema = z.strictObject({
  terms_version: z.string().max(40),
  /** SHA-256 of the zip: guards against a body that was cut. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** A consent as JSON: to which text, for which zip, when. */
  consent: z.string().max(900),
})

/** 201 for a new diagnosis, 200 where the same bytes are already live on the shelf. */
export const uploadAnswerSchema = z.object({
  diagnosis: z.string(),
  digest: z.string(),
  /** True where the bundle was already there; nothing has changed then. */
  duplicate: z.boolean(),
  /** Id of the institution's former diagnosis of this dataset, which this one replaced. */
  replaces: z.string().optional(),
  new_categories: z.int(),
  new_shapes: z.int(),
  received_at: z.string(),
  terms_version: z.string(),
  /** As it was sent; of a duplicate, as it was sent first. */
  consent: consentSchema.optional(),
  /** Address of the public receipt. */
  receipt: z.string(),
})
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>

/** `GET /v1/token`: whose token this is. */
export const tokenHolderSchema = z.object({
  kind: z.enum(['institution', 'maintainer']),
  slug: z.string(),
  name: z.string(),
  label: z.string(),
  expires_at: z.string().optional(),
})
export type TokenHolder = z.infer<typeof tokenHolderSchema>
