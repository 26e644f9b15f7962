/**
 * What anybody would write first: read lines, JSON.parse each, count event types.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

const counts = new Map<string, number>()
let malformed = 0
for (const file of process.argv.slice(2)) {
  const bytes = createReadStream(file, { highWaterMark: 1024 * 1024 })
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    try {
      const { event_type, event_source } = JSON.parse(line) as Record<string, unknown>
      const key = `${String(event_type)} ${String(event_source)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    } catch {
      malformed++
    }
  }
}
console.log(counts.size, malformed)
