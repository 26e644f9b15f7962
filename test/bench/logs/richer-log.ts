/**
 * A log made richer in event types or shapes than any real one, to see what that costs: every third line of the bench's
 * log gets one of so many, each in turn.
 *
 * @module
 */
import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { eventTypeOf, payloadOfShape } from './extra-events.ts'

export interface Riches {
  bytes: number
  /** Event types, or payloads, that the lines get. */
  of: 'types' | 'payloads'
  different: number
}

const everyLine = 3
const blockBytes = 4 * 1024 * 1024
const type = '"event_type": "'
const payload = ', "event": '

/** @param log of at least as many bytes, whose lines are whole */
export function writeRicherLog(log: string, file: string, riches: Riches): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const [from, to] = [openSync(log, 'r'), openSync(`${file}.part`, 'w')]
  const block = Buffer.alloc(blockBytes)
  const change = richer(riches)
  for (let at = 0, rest = ''; at < riches.bytes;) {
    const read = readSync(from, block, 0, blockBytes, at)
    if (read === 0) break
    at += read
    const lines = (rest + block.toString('latin1', 0, read)).split('\n')
    rest = lines.pop() ?? ''
    writeSync(to, `${lines.map(change).join('\n')}\n`, null, 'latin1')
  }
  closeSync(from)
  closeSync(to)
  renameSync(`${file}.part`, file)
}

/** Changes the lines that it is given one after the other. Lines that hold no whole event stay as they are. */
export function richer({ of, different }: Omit<Riches, 'bytes'>): (line: string) => string {
  let lines = 0
  let changed = 0
  return (line) => {
    if (lines++ % everyLine > 0 || !line.startsWith('{') || !line.endsWith('}')) return line
    const index = changed++ % different
    return of === 'types'
      ? withType(line, eventTypeOf(index))
      : withPayload(line, JSON.stringify(payloadOfShape(index)))
  }
}

function withType(line: string, name: string): string {
  const start = line.indexOf(type) + type.length
  const end = line.indexOf('"', start)
  return start < type.length || end < 0 ? line : line.slice(0, start) + name + line.slice(end)
}

/** The payload is the last field of the lines of the bench. */
function withPayload(line: string, text: string): string {
  const start = line.lastIndexOf(payload)
  return start < 0 ? line : `${line.slice(0, start)}${payload}${text}}`
}
