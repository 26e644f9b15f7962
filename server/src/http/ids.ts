/**
 * Ids in addresses. A text that cannot be an id names nothing.
 *
 * @module
 */
import type { FastifyRequest } from 'fastify'
import { shortIdPattern } from '@mooc-panorama/shared/base/digest.ts'
import type { RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { Refusal } from './refusal.ts'

export function eventIdOf(request: FastifyRequest): string {
  return idOf(request, 'unknown-event')
}

export function diagnosisIdOf(request: FastifyRequest): string {
  return idOf(request, 'not-found')
}

function idOf(request: FastifyRequest, refusal: RefusalCode): string {
  const { id } = request.params as { id?: string } // routes that ask for it have `:id`
  if (id === undefined || !shortIdPattern.test(id)) throw new Refusal(refusal)
  return id
}
