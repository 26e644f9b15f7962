/**
 * One request to a shelf, repeated while repeating can help: exponential waits with jitter for 429, 502, 503, 504 and lost
 * connections, and what Retry-After asks for. Uploads and withdrawals may be repeated safely.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { plainJson } from '@mooc-panorama/shared/base/plain-json.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { causeCode, refusalOf } from './shelf-refusal.ts'

export interface ShelfRequest {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  /** None where everybody may ask. */
  token?: string
  /** A longer answer is not read to its end. Bytes. */
  longestAnswer?: number
  /** Made anew for each attempt. */
  body?: () => FormData
}

export interface Patience {
  attempts: number
  /** Before the second attempt, at most; doubled each time. Milliseconds. */
  firstWaitMs: number
  /** A shelf that asks for more is not waited for. Milliseconds. */
  longestWaitMs: number
  /** Of one attempt. Milliseconds. */
  timeoutMs: number
}

export const patience: Patience = { attempts: 5, firstWaitMs: 1_000, longestWaitMs: 60_000, timeoutMs: 120_000 }

/** @returns the answer of a success as JSON, `undefined` where it has no content */
export async function askShelf(request: ShelfRequest, io: Io, limits = patience): Promise<Result<unknown, Refusal>> {
  let last: Refusal = { exitCode: exitCodes.network, message: ['The shelf was not asked.'] }
  for (let attempt = 1; attempt <= limits.attempts; attempt++) {
    const outcome = await askOnce(request, io, limits)
    if (io.interrupted.aborted) return fail({ exitCode: exitCodes.interrupted, message: ['Interrupted.'] })
    if (outcome.kind === 'answer') return ok(outcome.answer)
    last = outcome.refusal
    if (outcome.kind === 'final' || attempt === limits.attempts) break
    const waitMs = outcome.retryAfterMs ?? limits.firstWaitMs * 2 ** (attempt - 1) * (0.5 + chance(io) / 2)
    if (waitMs > limits.longestWaitMs) break
    io.err(`${last.message[0] ?? ''} Trying again in ${Math.ceil(waitMs / 1000)} s (${attempt} of ${limits.attempts}).`)
    await sleep(waitMs, undefined, { signal: io.interrupted }).catch(() => undefined)
    if (io.interrupted.aborted) return fail({ exitCode: exitCodes.interrupted, message: ['Interrupted.'] })
  }
  const again = last.exitCode === exitCodes.network ? ['It is safe to repeat the command later.'] : []
  return fail({ ...last, message: [...last.message, ...again] })
}

type Outcome =
  | { kind: 'answer'; answer: unknown }
  | { kind: 'final'; refusal: Refusal }
  | { kind: 'again'; refusal: Refusal; retryAfterMs: number | undefined }

async function askOnce(request: ShelfRequest, io: Io, limits: Patience): Promise<Outcome> {
  const { method, url, token, body, longestAnswer = 5_000_000 } = request
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        accept: 'application/json, application/problem+json',
      },
      // A redirect could carry the token and the bundle to somebody else.
      redirect: 'error',
      signal: AbortSignal.any([io.interrupted, AbortSignal.timeout(limits.timeoutMs)]),
      ...(body === undefined ? {} : { body: body() }),
    })
    const text = await textOf(response, longestAnswer)
    if (text === undefined) return { kind: 'final', refusal: tooLong }
    if (response.ok) return { kind: 'answer', answer: text === '' ? undefined : plainJson(text) }
    const refusal = refusalOf(response.status, plainJson(text))
    if (![429, 502, 503, 504].includes(response.status)) return { kind: 'final', refusal }
    return { kind: 'again', refusal, retryAfterMs: retryAfter(response.headers.get('retry-after'), io) }
  } catch (error) {
    return lostConnection(error)
  }
}

/** @returns `undefined` where the answer, unpacked, is longer */
async function textOf({ body }: Response, longest: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > longest) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const tooLong: Refusal = {
  exitCode: exitCodes.failed,
  code: 'shelf.answer-too-long',
  message: ['The answer of the shelf is longer than such an answer can be. It was not read to its end.'],
}

/** Seconds or a date. */
function retryAfter(header: string | null, io: Io): number | undefined {
  if (header === null) return undefined
  if (/^[0-9]{1,9}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - io.now())
}

function lostConnection(error: unknown): Outcome {
  const code = causeCode(error)
  if (/CERT|SIGNATURE|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
    const message = [`The shelf could not prove who it is [${code}]. Nothing was sent.`]
    return { kind: 'final', refusal: { exitCode: exitCodes.failed, message } }
  }
  const message = [`The shelf could not be reached${code === '' ? '' : ` [${code}]`}.`]
  return { kind: 'again', refusal: { exitCode: exitCodes.network, message }, retryAfterMs: undefined }
}

/** In [0, 1), so that many clients do not come back at the same moment. */
function chance(io: Io): number {
  return (io.randomBytes(1)[0] ?? 0) / 256
}
