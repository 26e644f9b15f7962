/**
 * The only parser of JSON bodies: small, and strict about what JSON.parse lets pass. Routes read the value by a schema.
 *
 * @module
 */
import type { FastifyInstance } from 'fastify'
import { readJson } from '@mooc-panorama/shared/base/json.ts'
import { Refusal } from './refusal.ts'

const maxBodyBytes = 16 * 1024

export function parseJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: maxBodyBytes },
    (_request, body: Buffer, done) => {
      try {
        done(null, parsed(body))
      } catch (error) {
        done(error as Error)
      }
    },
  )
}

function parsed(body: Buffer): unknown {
  const text = decoded(body)
  const read = readJson(text, { maxDepth: 8, duplicateKeys: 'refuse' })
  if (!read.ok) throw new Refusal('malformed-request')
  return JSON.parse(text)
}

function decoded(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Refusal('malformed-request')
  }
}
