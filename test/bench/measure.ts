/**
 * Runs a command, and measures it from start to end: seconds on the clock, seconds that processors worked for it, and the
 * most memory that it and the processes it started held together.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'

export interface Measured {
  seconds: number
  /** Of all its threads and processes together, to some 20 ms; 0 where the system does not tell. Hardly moved by other work. */
  cpuSeconds: number
  /** Sum of the peak resident memory of the command and its processes. Bytes; 0 where the system does not tell. */
  peakBytes: number
}

export interface Command {
  file: string
  args: readonly string[]
  /** Where its output goes; nowhere, if not given. */
  output?: string
}

/** @throws where the command does not end with 0 */
export async function measure({ file, args, output }: Command): Promise<Measured> {
  const sink = output === undefined ? undefined : await open(output, 'w')
  const started = process.hrtime.bigint()
  const child = spawn(file, args, { stdio: ['ignore', sink?.fd ?? 'ignore', 'pipe'] })
  const peaks = new Map<number, number>()
  const ticks = new Map<number, number>()
  const watch = setInterval(() => void note(child.pid, peaks, ticks), 20)
  let complaint = ''
  child.stderr?.on('data', (text: Buffer) => (complaint = `${complaint}${text.toString()}`.slice(-2000)))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(watch))
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  await sink?.close()
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${complaint}`)
  return { seconds, cpuSeconds: sumOf(ticks) / ticksPerSecond, peakBytes: sumOf(peaks) }
}

/** Of the times in `/proc`, on every Linux. */
const ticksPerSecond = 100

function sumOf(ofProcesses: ReadonlyMap<number, number>): number {
  return [...ofProcesses.values()].reduce((sum, one) => sum + one, 0)
}

/** `VmHWM` is a high-water mark: whoever reads it now and then still sees the peak. Times only rise as well. */
async function note(pid: number | undefined, peaks: Map<number, number>, ticks: Map<number, number>): Promise<void> {
  if (pid === undefined) return
  try {
    const status = await readFile(`/proc/${pid}/status`, 'latin1')
    const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
    if (kibibytes !== undefined) peaks.set(pid, Number(kibibytes) * 1024)
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
    // The name, in brackets, may hold blanks; user and system time are the 12th and 13th field behind it.
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    ticks.set(pid, Number(user) + Number(system))
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'latin1')
    await Promise.all(
      children
        .split(' ')
        .filter(Boolean)
        .map((child) => note(Number(child), peaks, ticks)),
    )
  } catch {
    // The process has ended, or the system has no /proc: the time counts all the same.
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
