/**
 * What replacing values and checking the diagnosis cost beside the scan: `diagnose run` beside `diagnose map`.
 *
 * @module
 */
import path from 'node:path'
import { map, type BenchFiles, type Contest } from './contests.ts'

export function checksContest({ plain, bytes, output }: BenchFiles): Contest {
  const scan = map([plain], 1, output)
  const [launcher = ''] = scan.command.args
  const out = path.join(path.dirname(output), 'diagnoses')
  const args = [launcher, 'run', plain, '--name', 'bench-all-2026', '--out', out]
  const run = { file: scan.command.file, args: [...args, '--workers', '1', '--progress', 'none'] }
  return {
    title: 'run beside map',
    bytes,
    contestants: [scan, { name: 'diagnose run', command: run }],
    isSurcharge: true,
  }
}

/** How much more the second takes than the first. Seconds of all threads. */
export function surcharge([first = Number.NaN, second = Number.NaN]: readonly number[]): string {
  const more = second - first
  return `replacing and checking: ${more.toFixed(2)} s of CPU, ${((more / first) * 100).toFixed(0)} % of the scan`
}
