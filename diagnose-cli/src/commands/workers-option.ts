/**
 * How many threads read, for every command that reads logs.
 *
 * @module
 */
import { Option } from 'commander'
import type { Io } from '../io.ts'
import { mostWorkers, usualThreads } from '../workers/default-workers.ts'
import { wholeNumber } from './whole-number.ts'

export function workersOption(description: string): Option {
  return new Option('--workers <n>', description).argParser(wholeNumber(1, mostWorkers))
}

/** @param cost what each thread takes that was asked for beyond the usual ones */
export function tellOfWorkers(workers: number | undefined, cost: string, io: Io): void {
  if ((workers ?? 0) > usualThreads) io.err(`Note: each thread beyond ${usualThreads} ${cost}.`)
}
