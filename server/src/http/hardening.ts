/**
 * What every answer carries and every request must keep to.
 *
 * @module
 */
import compress from '@fastify/compress'
import etag from '@fastify/etag'
import helmet from '@fastify/helmet'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Refusal } from './refusal.ts'

export interface Limits {
  /** Requests of one address, in a minute. */
  requestsPerMinute: number
  /** Uploads of one token, in a day. */
  uploadsPerDay: number
  /** How long a connection may be silent while the shelf waits for the visitor. */
  idleSeconds?: number
}

export const defaultLimits: Limits = { requestsPerMinute: 600, uploadsPerDay: 20 }

/** Behind a proxy an address is what the proxy says; more than this is none. */
const longestAddress = 45

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/**
 * On the translate page nothing is sent: no connection, no form, no image but the icon that stands in the page itself. Its
 * thread is made of its own script.
 */
export function translatePolicy({ publicUrl }: { publicUrl: string }) {
  const none = ["'none'"]
  const own = { ...policy, imgSrc: ['data:'], connectSrc: none, formAction: none, workerSrc: ['blob:'] }
  return { contentSecurityPolicy: contentPolicy(own, publicUrl.startsWith('https:')) }
}

/** For the answers that are given before any hook runs. */
export const bareHeaders = {
  'content-security-policy':
    "default-src 'none';style-src 'self';img-src 'self';base-uri 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

export async function harden(app: FastifyInstance, isHttps: boolean, { requestsPerMinute }: Limits): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy(policy, isHttps),
    // On plain HTTP, as in a local network, it would lock visitors out.
    strictTransportSecurity: isHttps,
    frameguard: { action: 'deny' },
  })
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    cache: 20_000,
    // Who has hung up meanwhile has no address any more.
    keyGenerator: ({ ip }: { ip: string | undefined }) =>
      ip === undefined ? 'gone' : normalizeIP(ip.slice(0, longestAddress)),
    errorResponseBuilder: () => new Refusal('rate-limited'),
  })
  await app.register(etag)
  // What is sent to us is not unpacked: its limits are those of the bytes that come.
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'], globalDecompression: false })
}

function contentPolicy(directives: Record<string, string[]>, isHttps: boolean) {
  return { useDefaults: false, directives: { ...directives, ...(isHttps && { upgradeInsecureRequests: [] }) } }
}
