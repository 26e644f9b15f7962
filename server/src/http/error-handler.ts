/**
 * Answers everything that goes wrong: RFC 9457 for programs, a page for people. Logs say codes, never values.
 *
 * @module
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { shortIdPattern } from '@mooc-panorama/shared/base/digest.ts'
import { refusals, type ProblemDetails, type RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { problemDetails, Refusal } from './refusal.ts'

export type RenderProblem = (problem: ProblemDetails) => string

export function handleErrors(app: FastifyInstance, render: RenderProblem): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = error instanceof Refusal ? error : new Refusal(codeOf(error))
    if (refusals[refusal.code].status >= 500)
      request.log.error({ code: refusal.code, error: errorCode(error), where: placeOf(error) })
    return sendRefusal(request, reply, refusal, render)
  })
}

/** After the limits are registered: addresses that lead nowhere count as well. */
export function handleUnknownAddresses(app: FastifyInstance, render: RenderProblem): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) =>
    sendRefusal(request, reply, new Refusal('not-found'), render),
  )
}

export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  render: RenderProblem,
): FastifyReply {
  const problem = problemDetails(refusal, instanceOf(request))
  reply.code(problem.status).header('cache-control', 'no-store').header('vary', 'accept')
  if (refusal.code === 'unauthenticated') reply.header('www-authenticate', 'Bearer')
  if (problem.status === 503) reply.header('retry-after', '5')
  if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(render(problem))
  return reply.type('application/problem+json').send(JSON.stringify(problem))
}

/** Programs that talk to the API get JSON, whatever they accept. */
function wantsPage(request: FastifyRequest): boolean {
  return !pathOf(request).startsWith('/v1') && (request.headers.accept ?? '').includes('text/html')
}

/**
 * The address as far as it is ours: the route, with ids that are ids. What else stood in it are the visitor's words, and
 * a page that repeats them says what somebody else wants it to say.
 */
function instanceOf(request: FastifyRequest): string {
  const { url } = request.routeOptions
  if (url === undefined) return `#${request.id}`
  const { id } = request.params as { id?: string } // every route calls an id so
  return id !== undefined && shortIdPattern.test(id) ? url.replace(':id', id) : url
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/'
}

function codeOf(error: FastifyError): RefusalCode {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === '53100') return 'no-space'
  if (code.startsWith('FST_ERR_CTP_INVALID_MEDIA_TYPE')) return 'unsupported-media-type'
  if (isConnecting(error)) return 'unavailable'
  if (code === 'ECONNRESET' && error.message === 'aborted') return 'malformed-request' // the visitor has gone
  if (/^(?:57P0\d|53\d{3}|08\d{3}|CONNECT|ECONN|EPIPE|ETIMEDOUT)/.test(code)) return 'unavailable'
  if (error.statusCode === 413) return 'too-large'
  if (error.statusCode === 415) return 'unsupported-media-type'
  if (error.statusCode === 429) return 'rate-limited'
  return error.statusCode !== undefined && error.statusCode < 500 ? 'malformed-request' : 'internal'
}

/** A socket that is not there while the database starts has codes of the file system. */
function isConnecting(error: unknown): boolean {
  const { syscall, cause } = error as { syscall?: unknown; cause?: unknown }
  return syscall === 'connect' || (typeof cause === 'object' && cause !== null && isConnecting(cause))
}

/** drizzle keeps the database's own error in `cause`. */
export function errorCode(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return typeof cause === 'object' && cause !== null ? errorCode(cause) : 'none'
}

/** The first place of the stack, which comes after the message: a message may quote a value, a place in our code does not. */
function placeOf({ stack = '', message }: Error): string {
  const begin = stack.indexOf(message)
  return begin < 0 ? 'unknown' : (/^ +at .*$/m.exec(stack.slice(begin + message.length))?.[0].trim() ?? 'unknown')
}
