/**
 * Registers a route of the API together with its description, so that the OpenAPI document cannot lack one.
 *
 * @module
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod'

export interface RouteDescription {
  method: 'GET' | 'POST' | 'DELETE'
  /** As Fastify writes it: `/v1/events/:id`. */
  url: string
  summary: string
  /** The token that it asks for. */
  token?: 'institution' | 'maintainer' | 'any'
  query?: z.ZodObject
  /** Schema of a JSON body, or of the fields of a multipart one. */
  body?: { contentType: 'application/json' | 'multipart/form-data'; schema: z.ZodType }
  answers: Record<number, AnswerDescription>
}

export interface AnswerDescription {
  description: string
  contentType?: string
  /** Absent for answers that are not JSON. */
  schema?: z.ZodType
}

/** The API as it was registered. */
export interface Api {
  app: FastifyInstance
  described: RouteDescription[]
}

interface RouteOptions {
  config?: { rateLimit: { max: number; timeWindow: string } }
}

export function apiRoute(
  { app, described }: Api,
  description: RouteDescription,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  options: RouteOptions = {},
): void {
  described.push(description)
  app.route({ method: description.method, url: description.url, handler, ...options })
}
