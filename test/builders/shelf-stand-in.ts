/**
 * Stands in for a shelf where a test is about what the command makes of its answers.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'

interface Received {
  method: string | undefined
  url: string | undefined
  authorization: string | undefined
  body: Buffer
  type: string
}

/** A shelf that gives these answers one after the other, the last one again and again. */
export async function withShelf<T>(
  answers: readonly { status: number; json?: object; headers?: Record<string, string> }[],
  use: (address: string, received: Received[]) => Promise<T>,
): Promise<T> {
  const received: Received[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    const { method, url, headers } = request
    received.push({ method, url, authorization: headers.authorization, body, type: headers['content-type'] ?? '' })
    const { status, json, headers: more } = answers[Math.min(received.length, answers.length) - 1] ?? { status: 500 }
    response.writeHead(status, { 'content-type': 'application/json', ...more })
    response.end(json === undefined ? '' : JSON.stringify({ ...json, ...(await keptOf(json, received.at(-1))) }))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, received)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** What a shelf gives back as it came: the digest and the consent, where the answer leaves them open. */
async function keptOf(json: object, request: Received | undefined): Promise<object> {
  if (!('digest' in json) || json.digest !== asItCame || request === undefined) return {}
  const headers = { 'content-type': request.type }
  const form = await new Response(new Uint8Array(request.body), { headers }).formData()
  return { digest: form.get('digest'), consent: JSON.parse(String(form.get('consent'))) as unknown }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Stands for the digest of what came, and says that the consent comes back too. */
const asItCame = 'as it came'

/** What a shelf answers to a new diagnosis. */
export const shelved = {
  diagnosis: 'k3v9q2mzab',
  digest: asItCame,
  duplicate: false,
  new_categories: 2,
  new_shapes: 3,
  received_at: '2026-11-20T10:00:00.000Z',
  terms_version: termsVersion,
  receipt: '/diagnoses/k3v9q2mzab',
}

/** What a shelf says of a diagnosis that it has. */
export const standing = {
  id: 'k3v9q2mzab',
  state: 'live',
  institution: 'northlake',
  course: 'optics',
  offering: '2016',
  received_at: '2026-11-20T10:00:59.000Z',
  digest: '0'.repeat(64),
  new_shapes: 3,
  categories: [{}, {}],
  new_categories: [{}],
}

/** A refusal of a shelf. */
export function problem(status: number, type: string, errors: object[] = []): object {
  const title = 'The bundle was refused. Nothing was stored.'
  return {
    type: `/problems/${type}`,
    title,
    status,
    detail: '1 finding.',
    instance: '/v1/uploads',
    retryable: false,
    errors,
  }
}
