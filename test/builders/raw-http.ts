/**
 * Requests that no client of HTTP would send, byte by byte.
 *
 * @module
 */
import { connect } from 'node:net'

export interface RawAnswer {
  status: number
  /** Lower case. */
  headers: Map<string, string>
  body: string
}

/** @returns the first answer, or `undefined` where the connection was closed without one */
export function sendRaw(url: string, ...pieces: (string | Uint8Array)[]): Promise<RawAnswer | undefined> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    const read = (): void => {
      const answer = answerOf(text)
      if (answer === undefined) return
      resolve(answer)
      socket.destroy()
    }
    socket.on('error', () => {})
    socket.setEncoding('latin1').on('data', (piece: string) => {
      text += piece
      read()
    })
    socket.on('close', () => resolve(answerOf(text, true)))
    for (const piece of pieces) socket.write(piece)
  })
}

function answerOf(text: string, isWhole = false): RawAnswer | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.replace(/^[^:]*: ?/, '')]),
  )
  const body = text.slice(end + 4)
  const isRead = isWhole || body.length >= Number(headers.get('content-length') ?? Infinity)
  return isRead ? { status: Number(first.split(' ')[1]), headers, body } : undefined
}

/** The text of a request. A host is added, and the length of the body where nothing else is said of it. */
export function rawRequest(start: string, headers: Record<string, string>, body = ''): string {
  const isMeasured = Object.keys(headers).some((name) => /^(?:content-length|transfer-encoding)$/i.test(name))
  const all = {
    host: 'localhost',
    ...(!isMeasured && { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${[`${start} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${body}`
}
