/**
 * Holds `diagnose map` to its bounded memory on a stream that does not end soon: what it needs after each ten gigabytes,
 * and how much more that is each time.
 *
 * Usage: npm run bench:stream -- [--gigabytes 100] [--every 10] [--workers 2]
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { map } from './contests.ts'
import { benchLogVersion, writeBenchLog } from './logs/bench-log.ts'

const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string', default: '100' },
    every: { type: 'string', default: '10' },
    workers: { type: 'string', default: '2' },
    bytes: { type: 'string', default: '1000000000' },
    folder: { type: 'string', default: path.join(import.meta.dirname, '../../var/bench') },
  },
})

interface Row {
  gigabytes: number
  megabytes: number
}

const folder = path.join(values.folder, `${values.bytes}-${benchLogVersion}`)
const log = path.join(folder, 'tracking.log')
await writeBenchLog(log, { bytes: Number(values.bytes) })
const { written, said, rows } = await streamed()
console.log(`\nwritten: ${written} lines\nmap:     ${said}`)
if (!said.includes(`${Number(written).toLocaleString('en-US')} lines`)) process.exitCode = 1
console.log(`growth:  ${slope(rows).toFixed(2)} MB for each further ${values.every} GB`)

async function streamed(): Promise<{ written: string; said: string; rows: Row[] }> {
  const { command } = map(['-'], Number(values.workers), path.join(folder, 'partial-state'))
  const script = path.join(import.meta.dirname, 'peers/endless-log.ts')
  const source = spawn(process.execPath, [script, log, values.gigabytes, values.every], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const sink = await open(command.output ?? '/dev/null', 'w')
  const mapping = spawn(command.file, command.args, { stdio: [source.stdout, sink.fd, 'pipe'] })
  source.stdout.destroy() // the pipe is the other's now
  let said = ''
  mapping.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<number | null>((resolve) => mapping.once('close', resolve))
  const rows: Row[] = []
  let written = ''
  console.log(`${'GB'.padStart(6)}${'seconds'.padStart(9)}${'MB'.padStart(8)}${'peak MB'.padStart(9)}`)
  const started = performance.now()
  for await (const line of createInterface({ input: source.stderr })) {
    const [kind, bytes, lines = ''] = line.split(' ')
    if (kind === 'end') written = lines
    else rows.push(await rowOf(mapping.pid, Number(bytes) / 1e9, (performance.now() - started) / 1000))
  }
  const code = await ended
  await sink.close()
  if (code !== 0) throw new Error(`diagnose map ended with ${String(code)}: ${said}`)
  return { written, said: said.trim(), rows }
}

async function rowOf(pid: number | undefined, gigabytes: number, seconds: number): Promise<Row> {
  const status = await readFile(`/proc/${pid}/status`, 'latin1')
  const megabytesOf = (what: string): number =>
    (Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6
  const megabytes = megabytesOf('VmRSS')
  const figures = [
    gigabytes.toFixed(0).padStart(6),
    seconds.toFixed(0).padStart(9),
    megabytes.toFixed(0).padStart(8),
    megabytesOf('VmHWM').toFixed(0).padStart(9),
  ]
  console.log(figures.join(''))
  return { gigabytes, megabytes }
}

/** Of the line that lies closest to the rows, the first of which is left out: there the tables are not full yet. */
function slope(all: readonly Row[]): number {
  const rows = all.slice(1)
  const mean = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length
  const x = mean(({ gigabytes }) => gigabytes)
  const y = mean(({ megabytes }) => megabytes)
  const above = rows.reduce((sum, row) => sum + (row.gigabytes - x) * (row.megabytes - y), 0)
  return (above / rows.reduce((sum, row) => sum + (row.gigabytes - x) ** 2, 0)) * Number(values.every)
}
