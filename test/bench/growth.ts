/**
 * Measures how the cost of `diagnose map` grows: with bytes, with event types, with shapes.
 *
 * Usage: npm run bench:growth -- [--runs 3]
 *
 * @module
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { map } from './contests.ts'
import { benchLogVersion, writeBenchLog, type BenchLogOptions } from './logs/bench-log.ts'
import { measure, median } from './measure.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    megabytes: { type: 'string', default: '250' },
    workers: { type: 'string', default: '1' },
    folder: { type: 'string', default: path.join(import.meta.dirname, '../../var/bench/growth') },
  },
})
const size = Number(values.megabytes) * 1_000_000

console.log(
  `${'what'.padEnd(28)}${'MB'.padStart(7)}${'seconds'.padStart(9)}${'CPU s'.padStart(8)}${'MB/s'.padStart(8)}${'peak MB'.padStart(9)}`,
)
for (const factor of [1, 2, 4]) await measured(`${factor} GB`, { bytes: factor * 1_000_000_000 })
for (const extraTypes of [10, 100, 1_000, 10_000, 100_000]) {
  await measured(`${extraTypes} more event types`, { bytes: size, extraTypes })
}
for (const extraShapes of [10, 100, 1_000, 10_000, 100_000]) {
  await measured(`${extraShapes} more payloads`, { bytes: size, extraShapes })
}

async function measured(what: string, options: BenchLogOptions): Promise<void> {
  const { bytes, extraTypes = 0, extraShapes = 0 } = options
  const file = path.join(values.folder, `${bytes}-${extraTypes}-${extraShapes}-${benchLogVersion}.log`)
  await writeBenchLog(file, options)
  const { command } = map([file], Number(values.workers), path.join(values.folder, 'partial-state'))
  const runs = []
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(command))
  const seconds = median(runs.map((run) => run.seconds))
  const cpu = median(runs.map((run) => run.cpuSeconds))
  const peak = Math.max(...runs.map((run) => run.peakBytes)) / 1e6
  const figures = [
    (bytes / 1e6).toFixed(0).padStart(7),
    seconds.toFixed(2).padStart(9),
    cpu.toFixed(2).padStart(8),
    (bytes / seconds / 1e6).toFixed(0).padStart(8),
    peak.toFixed(0).padStart(9),
  ]
  console.log(`${what.padEnd(28)}${figures.join('')}`)
}
