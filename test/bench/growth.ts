/**
 * Measures how the cost of `diagnose map` grows: with bytes, with event types, with shapes. Its logs are made of the
 * bench's log, which takes seconds; they take 5.5 GB in var/bench.
 *
 * Usage: npm run bench:growth -- [--runs 3] [--workers 1] [--megabytes 300]
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { map } from './contests.ts'
import { benchLogVersion, writeBenchLog } from './logs/bench-log.ts'
import { laterBlocks } from './logs/later-lines.ts'
import { writeRicherLog, type Riches } from './logs/richer-log.ts'
import { measure, median } from './measure.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    /** Of the logs with more types or payloads; a third of their lines is enough for each of 100,000. */
    megabytes: { type: 'string', default: '300' },
    /** Of each of the four logs whose number grows. */
    bytes: { type: 'string', default: '1000000000' },
    workers: { type: 'string', default: '1' },
    folder: { type: 'string', default: path.join(import.meta.dirname, '../../var/bench') },
  },
})
const bytes = Number(values.bytes)
const richBytes = Number(values.megabytes) * 1_000_000
const growth = path.join(values.folder, 'growth')
const log = path.join(values.folder, `${bytes}-${benchLogVersion}`, 'tracking.log')
await writeBenchLog(log, { bytes })

console.log(
  `${'what'.padEnd(28)}${'MB'.padStart(7)}${'seconds'.padStart(9)}${'CPU s'.padStart(8)}${'MB/s'.padStart(8)}${'peak MB'.padStart(9)}`,
)
const logs = [log, await laterLog(1), await laterLog(2), await laterLog(3)]
for (const factor of [1, 2, 4]) await measured(`${factor} × the log`, logs.slice(0, factor), factor * bytes)
for (const kind of ['types', 'payloads'] as const) {
  for (const different of [10, 100, 1_000, 10_000, 100_000]) {
    await measured(`${different} more ${kind}`, [richLog({ of: kind, different, bytes: richBytes })], richBytes)
  }
}

/** With other learners: what they do is the same. */
async function laterLog(repetition: number): Promise<string> {
  const file = path.join(growth, `${bytes}-${benchLogVersion}-later-${repetition}.log`)
  if (existsSync(file)) return file
  await mkdir(growth, { recursive: true })
  const to = await open(`${file}.copy`, 'w')
  for (const { block } of laterBlocks(log, repetition)) await to.write(block)
  await to.close()
  await rename(`${file}.copy`, file)
  return file
}

function richLog(riches: Riches): string {
  const file = path.join(growth, `${riches.bytes}-${riches.of}-${riches.different}-${benchLogVersion}.log`)
  if (!existsSync(file)) writeRicherLog(log, file, riches)
  return file
}

async function measured(what: string, files: readonly string[], ofBytes: number): Promise<void> {
  const { command } = map(files, Number(values.workers), path.join(growth, 'partial-state'))
  const runs = []
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(command))
  const seconds = median(runs.map((run) => run.seconds))
  const cpu = median(runs.map((run) => run.cpuSeconds))
  const peak = Math.max(...runs.map((run) => run.peakBytes)) / 1e6
  const figures = [
    (ofBytes / 1e6).toFixed(0).padStart(7),
    seconds.toFixed(2).padStart(9),
    cpu.toFixed(2).padStart(8),
    (ofBytes / seconds / 1e6).toFixed(0).padStart(8),
    peak.toFixed(0).padStart(9),
  ]
  console.log(`${what.padEnd(28)}${figures.join('')}`)
}
