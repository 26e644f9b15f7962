/**
 * From an event to the bytes of a line: prefixes of loggers and containers, and lines that are damaged.
 *
 * @module
 */
import type { TrackingEvent } from '../../builders/events.ts'
import { weightedPick, type Chance, type Weighted } from './chance.ts'

/** How a file's lines begin. */
export const prefixStyles = ['none', 'tracking', 'syslog', 'docker', 'cri'] as const
export type PrefixStyle = (typeof prefixStyles)[number]

/** The line without its end. */
export function lineText(json: string, style: PrefixStyle, at: number): string {
  const iso = new Date(at).toISOString()
  const day = iso.slice(0, 10)
  const clock = iso.slice(11, 19)
  const logger = `${day} ${clock},${iso.slice(20, 23)} INFO 17 [tracking] [user 48213] [ip 10.31.7.112] logger.py:41 - ${json}`
  const texts: Record<PrefixStyle, () => string> = {
    none: () => json,
    tracking: () => logger,
    syslog: () =>
      `Mar 14 ${clock} web3 [service_variant=lms][tracking][env:prod] INFO  [web3  1733] [logger.py:41] - ${json}`,
    docker: () => JSON.stringify({ log: `${logger}\n`, stream: 'stderr', time: `${iso.slice(0, -1)}512Z` }),
    cri: () => `${iso.slice(0, -1)}512733Z stderr F ${logger}`,
  }
  return texts[style]()
}

/** Now and then, a line that is no event, or one that is hard to read. Each takes the good line of an event. */
export function oddLine(chance: Chance, event: TrackingEvent): Buffer {
  return weightedPick(chance, oddities)(event, JSON.stringify(event))
}

type Oddity = (event: TrackingEvent, json: string) => Buffer

const oddities: Weighted<Oddity> = [
  [6, () => Buffer.from('')],
  [2, () => Buffer.from('   \t')],
  [3, () => Buffer.from('# rotated by logrotate')],
  [6, (_event, json) => Buffer.from(json.slice(0, Math.floor(json.length * 0.6)))],
  [3, () => Buffer.from('Traceback (most recent call last):')],
  [2, () => Buffer.from('<html><body>502 Bad Gateway</body></html>')],
  [2, () => Buffer.from('["not", "an", "object"]')],
  [1, () => Buffer.from('"only text"')],
  [3, (event) => Buffer.from(JSON.stringify({ ...event, event_type: undefined, name: undefined }))],
  [2, (event) => Buffer.from(JSON.stringify({ ...event, event_type: 17, name: undefined }))],
  [3, (event) => Buffer.from(JSON.stringify({ ...event, event_source: undefined }))],
  [1, (event) => Buffer.from(JSON.stringify({ ...event, event: 0 }).replace('"event":0', `"event":${tooDeep}`))],
  [2, (_event, json) => Buffer.from(`2016-03-14 INFO [tracking] - ${json.slice(0, -9)}`)],
  [3, (_event, json) => Buffer.concat([Buffer.alloc(64), Buffer.from(json)])],
  [3, (_event, json) => withBadBytes(json)],
  [1, () => Buffer.from([0xff, 0xfe, 0x80, 0x81])],
  [2, (_event, json) => Buffer.from(`${json}${json}`)],
  [2, (_event, json) => Buffer.from(`{"username": "first_of_two", ${json.slice(1)}`)],
]

const tooDeep = `${'['.repeat(80)}${']'.repeat(80)}`

/** Latin-1 in a field of a UTF-8 log, as old browsers sent it. */
function withBadBytes(json: string): Buffer {
  const bytes = Buffer.from(json)
  const at = bytes.indexOf('"agent":"') + 9
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe9, 0x20, 0xa0]), bytes.subarray(at)])
}
