/**
 * Asks for the token of a request.
 *
 * @module
 */
import type { FastifyRequest } from 'fastify'
import { holderOf, type Holder } from '../accounts/holder.ts'
import type { Sql } from '../db/database.ts'
import { Refusal } from './refusal.ts'

/** @throws {Refusal} `unauthenticated` without a token that is known, `forbidden` where it is of another kind */
export async function requireHolder(sql: Sql, request: FastifyRequest, kind?: Holder['kind']): Promise<Holder> {
  const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/.exec(request.headers.authorization ?? '') ?? []
  const holder = token === undefined ? undefined : await holderOf(sql, token)
  if (holder === undefined) throw new Refusal('unauthenticated')
  if (kind !== undefined && holder.kind !== kind)
    throw new Refusal('forbidden', `This needs a token of ${kinds[kind]}.`)
  return holder
}

const kinds: Record<Holder['kind'], string> = { institution: 'an institution', maintainer: 'a maintainer' }
