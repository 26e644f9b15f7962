/**
 * What is measured against what.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Command } from './measure.ts'

export interface Contestant {
  name: string
  command: Command
}

export interface Contest {
  title: string
  /** Unpacked bytes of the input. */
  bytes: number
  /** The first one is ours. */
  contestants: Contestant[]
  /** The second one does all that the first does, and more. */
  isSurcharge?: boolean
}

export interface BenchFiles {
  plain: string
  gzip: string
  dailyGzips: string[]
  /** A smaller log, for peers that are slow. */
  small: string
  bytes: number
  smallBytes: number
  /** For partial states. */
  output: string
}

const root = join(import.meta.dirname, '../..')

export function contestsOf(files: BenchFiles): Contest[] {
  const { plain, gzip, dailyGzips, small, bytes, smallBytes } = files
  const ours = (workers: number, inputs: readonly string[]): Contestant => map(inputs, workers, files.output)
  return [
    {
      title: 'plain, 1 worker',
      bytes,
      contestants: [
        ours(1, [plain]),
        duckdb('columns', 1, [plain]),
        node('readline + JSON.parse', 'parse-lines.ts', [plain]),
        tool('wc -l', ['wc', '-l', plain]),
      ],
    },
    {
      title: 'plain, 2 workers',
      bytes,
      contestants: [ours(2, [plain]), duckdb('columns', 2, [plain])],
    },
    {
      title: '8 × .gz, 2 workers',
      bytes,
      contestants: [ours(2, dailyGzips), duckdb('columns', 2, dailyGzips)],
    },
    {
      title: 'one .gz',
      bytes,
      contestants: [
        ours(2, [gzip]),
        duckdb('columns', 2, [gzip]),
        tool('gzip -dc', ['gzip', '-dc', gzip]),
        tool('igzip -dc', ['igzip', '-dc', gzip]),
      ],
    },
    {
      title: 'shapes, 2 workers',
      bytes: smallBytes,
      contestants: [
        ours(2, [small]),
        duckdb('shapes', 2, [small]),
        tool('jq, two columns', ['jq', '-Rr', 'fromjson? | [.event_type, .event_source] | @tsv', small]),
      ],
    },
  ].map((contest) => ({ ...contest, contestants: contest.contestants.filter((one) => one !== undefined) }))
}

/** The real command, start to end. */
export function map(inputs: readonly string[], workers: number, output: string): Contestant {
  const launcher = join(root, 'diagnose-cli/bin/diagnose.mjs')
  const args = [launcher, 'map', ...inputs, '--workers', String(workers), '--progress', 'none']
  return { name: 'diagnose map', command: { file: process.execPath, args, output } }
}

function duckdb(what: 'columns' | 'shapes', threads: number, files: readonly string[]): Contestant | undefined {
  if (!existsSync(join(root, 'node_modules/@duckdb/node-api'))) return undefined
  const name = `DuckDB ${what === 'columns' ? 'two columns' : 'json_structure'}, ${threads} thread${threads > 1 ? 's' : ''}`
  return node(name, 'duckdb.ts', [what, String(threads), ...files])
}

function node(name: string, script: string, args: readonly string[]): Contestant {
  return { name, command: { file: process.execPath, args: [join(import.meta.dirname, 'peers', script), ...args] } }
}

/** A program that the machine may have. */
function tool(name: string, [program = '', ...args]: readonly string[]): Contestant | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const file = folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
  return file === undefined ? undefined : { name, command: { file, args } }
}
