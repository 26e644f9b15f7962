/**
 * Prints the key names of logs that the vocabulary lacks, with the number of events that have each, so that the vocabulary
 * can grow: `npm run vocabulary:missing -- <file or folder…>`.
 *
 * The names are raw: they come from the log and are meant for this screen only.
 *
 * @module
 */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { edx } from '../src/platforms/edx/edx.ts'
import { formFields, jsonInText } from '../src/shape/payload-text.ts'

/** What a programmer would call a field; other keys are data. */
const nameForm = /^[A-Za-z_$][A-Za-z_.-]{0,63}$/
const longestList = 500

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Give log files or folders: npm run vocabulary:missing -- <path…>')
  process.exitCode = 2
}
let events = 0
let fields = 0
let missingFields = 0
const missing = new Map<string, number>()
for (const file of paths.flatMap(filesIn)) await readLog(file)
if (paths.length > 0) report()

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

async function readLog(file: string): Promise<void> {
  const bytes = createReadStream(file)
  const lines = createInterface({
    input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes,
    crlfDelay: Infinity,
  })
  for await (const line of lines) {
    const reading = edx.readLine(line, false)
    if (reading.kind !== 'event') continue
    events++
    const keys = new Set(keysIn(reading.record.value, 0))
    for (const key of keys) {
      if (edx.vocabulary.isKey(key)) fields++
      else if (nameForm.test(key)) {
        missingFields++
        missing.set(key, (missing.get(key) ?? 0) + 1)
      }
    }
  }
}

function* keysIn(value: unknown, depth: number): Generator<string> {
  if (depth > 64) return
  if (typeof value === 'string') {
    const content = jsonInText(value) ?? formFields(value)
    if (content instanceof Map) yield* content.keys()
    else if (content !== undefined) yield* keysIn(content, depth + 1)
  } else if (Array.isArray(value)) {
    for (const item of value) yield* keysIn(item, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield key
      yield* keysIn(part, depth + 1)
    }
  }
}

function report(): void {
  const rows = [...missing].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const share = fields + missingFields === 0 ? 1 : fields / (fields + missingFields)
  console.log('Raw names of your log. Look at them here; send on only what the platform documents.')
  console.log(
    `${events} events; ${(100 * share).toFixed(2)} % of their field names are in the vocabulary; ${rows.length} names are not.`,
  )
  for (const [key, count] of rows.slice(0, longestList))
    console.log(`${String(count).padStart(10)}  ${JSON.stringify(key)}`)
}
