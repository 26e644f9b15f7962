/**
 * Measures `diagnose map` against what else one would use on the same log, in one run on one machine.
 *
 * Usage: npm run bench -- [--bytes 1000000000] [--runs 5] [--only <words of a title>]
 *
 * @module
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checksContest, surcharge } from './checks.ts'
import { contestsOf, type BenchFiles, type Contest } from './contests.ts'
import { benchLogVersion, writeBenchGzip, writeBenchLog, writeDailyGzips } from './logs/bench-log.ts'
import { measure, median, type Measured } from './measure.ts'

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '1000000000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: path.join(import.meta.dirname, '../../var/bench') },
  },
})
const bytes = Number(values.bytes)
const runs = Number(values.runs)

const files = await writeLogs()
for (const contest of [...contestsOf(files), checksContest(files)]) {
  if (contest.title.includes(values.only)) await hold(contest)
}

async function writeLogs(): Promise<BenchFiles> {
  const folder = path.join(values.folder, `${bytes}-${benchLogVersion}`)
  const smallBytes = Math.min(bytes, 250_000_000)
  const files = {
    plain: path.join(folder, 'tracking.log'),
    gzip: path.join(folder, 'tracking.log.gz'),
    small: path.join(folder, 'tracking-small.log'),
    dailyGzips: await writeDailyGzips(folder, { bytes }),
    output: path.join(folder, 'partial-state'),
    bytes,
    smallBytes,
  }
  await writeBenchLog(files.plain, { bytes })
  await writeBenchGzip(files.gzip, { bytes })
  await writeBenchLog(files.small, { bytes: smallBytes })
  return files
}

/** All take their turn in every round, so that what else the machine does hits all alike. */
async function hold({ title, contestants, bytes: input, isSurcharge }: Contest): Promise<void> {
  const results = contestants.map((): Measured[] => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, { command }] of contestants.entries()) results[index]?.push(await measure(command))
  }
  const seconds = results.map((measured) => median(measured.map((one) => one.seconds)))
  const ours = seconds[0] ?? Number.NaN
  console.log(`\n${title}, ${(input / 1e6).toFixed(0)} MB, median of ${runs}`)
  console.log(
    `${'program'.padEnd(34)}${'seconds'.padStart(9)}${'CPU s'.padStart(8)}${'GB/s'.padStart(8)}${'peak MB'.padStart(9)}  we are faster`,
  )
  for (const [index, { name }] of contestants.entries()) {
    const took = seconds[index] ?? Number.NaN
    const peak = Math.max(...(results[index] ?? []).map(({ peakBytes }) => peakBytes)) / 1e6
    const ratio = index === 0 ? '' : `${(took / ours).toFixed(2)} ×`
    const cpu = median((results[index] ?? []).map(({ cpuSeconds }) => cpuSeconds))
    const figures = [
      took.toFixed(2).padStart(9),
      cpu.toFixed(2).padStart(8),
      (input / took / 1e9).toFixed(2).padStart(8),
      peak.toFixed(0).padStart(9),
    ]
    console.log(`${name.padEnd(34)}${figures.join('')}  ${ratio}`)
  }
  if (isSurcharge === true) console.log(surcharge(results.map((of) => median(of.map(({ cpuSeconds }) => cpuSeconds)))))
}
