/**
 * Measures `diagnose import` to CSV files against the loop over JSON.parse that anybody would write first, in one run on
 * one machine, with one thread and with two. What counts is the time that processors work for a program, so that one core is
 * meant by "a second"; what a user waits stands beside it.
 *
 * Usage: npm run bench:import -- [--events 100000,1000000] [--runs 3]
 *
 * @module
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeCourseLog } from './logs/course-log.ts'
import { measure, median, type Command, type Measured } from './measure.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000,1000000' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: path.join(import.meta.dirname, '../../var/bench/import') },
  },
})
const root = path.join(import.meta.dirname, '../..')

console.log(
  `${'events'.padEnd(12)}${'program'.padEnd(28)}${'clock'.padStart(8)}${'s of a core'.padStart(12)}${'events/s'.padStart(10)}${'peak MB'.padStart(9)}`,
)
for (const events of values.events.split(',').map(Number)) await hold(events)

/** Both take their turn in every round, so that what else the machine does hits both alike. */
async function hold(events: number): Promise<void> {
  const log = path.join(values.folder, `${events}.log`)
  await writeCourseLog(log, events)
  const contestants: [string, Command][] = [
    ['diagnose import, 1 thread', importOf(log, 1)],
    ['diagnose import, 2 threads', importOf(log, 2)],
    ['readline + JSON.parse', node(path.join(root, 'test/bench/peers/parse-lines.ts'), log)],
  ]
  const results = contestants.map((): Measured[] => [])
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [index, [, command]] of contestants.entries()) results[index]?.push(await measure(command))
  }
  for (const [index, [name]] of contestants.entries()) {
    const measured = results[index] ?? []
    const seconds = median(measured.map(({ cpuSeconds }) => cpuSeconds))
    const clock = median(measured.map((one) => one.seconds))
    const peak = Math.max(...measured.map(({ peakBytes }) => peakBytes)) / 1e6
    const figures = [
      clock.toFixed(2).padStart(8),
      seconds.toFixed(2).padStart(12),
      (events / seconds).toFixed(0).padStart(10),
    ]
    console.log(`${String(events).padEnd(12)}${name.padEnd(28)}${figures.join('')}${peak.toFixed(0).padStart(9)}`)
  }
}

function importOf(log: string, workers: number): Command {
  const secret = path.join(values.folder, 'secret')
  const to = path.join(values.folder, 'tables')
  const flags = ['--to', to, '--force', '--quiet', '--secret-file', secret, '--workers', String(workers)]
  return node(path.join(root, 'diagnose-cli/bin/diagnose.mjs'), 'import', log, ...flags)
}

function node(...args: string[]): Command {
  return { file: process.execPath, args }
}
