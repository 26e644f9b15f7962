/**
 * Takes an upload in: its fields, and its zip streamed to disk under limits.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type * as z from 'zod'
import type { Sha256 } from '@mooc-panorama/shared/base/digest.ts'
import { bundleLimits } from '@mooc-panorama/shared/bundle/layout.ts'
import { uploadFieldsSchema } from '@mooc-panorama/shared/bundle/upload.ts'
import { readInput } from '../http/read-input.ts'
import { Refusal } from '../http/refusal.ts'

export interface Upload {
  fields: z.infer<typeof uploadFieldsSchema>
  path: string
  /** Of the bytes that came. */
  digest: Sha256
  bytes: number
}

export const multipartLimits = {
  fileSize: bundleLimits.zipBytes,
  files: 1,
  fields: 4,
  parts: 5,
  fieldSize: 1_000,
  fieldNameSize: 100,
  headerPairs: 20,
}

/** @throws {Refusal} */
export async function receiveUpload(request: FastifyRequest, folder: string): Promise<Upload> {
  if (!request.isMultipart()) throw new Refusal('unsupported-media-type')
  const { fields, upload } = await readForm(request, folder).catch(formError)
  request.raw.socket.setTimeout(0) // from here on the visitor waits for us, for longer than a visitor may be silent
  if (upload === undefined) throw new Refusal('malformed-request', 'The upload has no file called bundle.')
  const read = readInput(uploadFieldsSchema, Object.fromEntries(fields), 'malformed-request')
  if (read.digest !== upload.digest)
    throw new Refusal('malformed-request', 'The file that came is not the one that was announced: its SHA-256 differs.')
  return { fields: read, ...upload }
}

async function readForm(request: FastifyRequest, folder: string) {
  const fields = new Map<string, unknown>()
  let upload: Omit<Upload, 'fields'> | undefined
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (part.fieldname !== 'bundle') throw new Refusal('malformed-request', 'The file must be called bundle.')
      upload = await stored(part, join(folder, 'bundle.zip'))
    } else {
      if (fields.has(part.fieldname)) throw new Refusal('malformed-request', 'A field came twice.')
      fields.set(part.fieldname, part.value)
    }
  }
  return { fields, upload }
}

/** The reader of forms tells a form that it cannot read by an error without a code; all others have one, or a name. */
function formError(error: unknown): never {
  const isPlain = error instanceof Error && error.constructor === Error && !('code' in error)
  throw isPlain ? new Refusal('malformed-request', 'The form cannot be read.') : error
}

/** Whether the file was cut at the limit is known only when all of it was consumed. */
async function stored({ file }: MultipartFile, path: string): Promise<Omit<Upload, 'fields'>> {
  const hash = createHash('sha256')
  let bytes = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(file, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  if (file.truncated) throw new Refusal('too-large', `A bundle has at most ${bundleLimits.zipBytes / 1024 / 1024} MiB.`)
  return { path, digest: hash.digest('hex') as Sha256, bytes }
}
