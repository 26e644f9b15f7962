/**
 * Folders of invented gzipped logs, for runs in parts.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { anEnrollment, anEvent, aPageView, aPlayVideo, aProblemCheck, logOf, type TrackingEvent } from './events.ts'

const kinds = [aPlayVideo, anEnrollment, anEvent, aProblemCheck, aMistake]

/** As many files as asked for, each with its own users, and events of every kind; the last one is cut. */
export function placeShards(folder: string, { files, events = 300 }: { files: number; events?: number }): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: files }, (_, file) => {
    const log = logOf(Array.from({ length: events }, (_, i) => eventOf(file, i)))
    const packed = gzipSync(`${log}no event\n\n`)
    const place = join(folder, `tracking ${file}.log.gz`)
    writeFileSync(place, file === files - 1 ? packed.subarray(0, packed.length - 900) : packed)
    return place
  })
}

function eventOf(file: number, i: number): TrackingEvent {
  const make = kinds[(i + file) % kinds.length] ?? aMistake
  return make({ username: `user_${(i * 7 + file) % 23}`, session: `${file}-${i}`, ip: `10.${i % 9}.${file}.1` })
}

/** A request whose path is another one each time, and one of a plug-in that nobody knows. */
function aMistake(change: TrackingEvent): TrackingEvent {
  const { session } = change
  return String(session).endsWith('4')
    ? aPageView(`/courses/A/B/C/wiki/${String(session)}/`, change)
    : anEvent({ event_type: `plugin.opened${String(session).length}`, ...change })
}
