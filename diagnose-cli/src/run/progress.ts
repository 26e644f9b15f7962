/**
 * Says how far a run is: one live line on a terminal, one plain line every half minute elsewhere. It is told counts, and
 * names of categories that the vocabulary lists, and nothing else of the log.
 *
 * Several readers may count at once. Each has a place of its own here and tells what it has counted since it began, so
 * that a lost message does no harm and nothing is counted twice.
 *
 * @module
 */
import type { PartialCategory } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { ScanFigures } from '@mooc-panorama/shared/scan/scanner.ts'
import type { Io } from '../io.ts'
import { printable } from '../report/plain-text.ts'
import { progressLine } from './progress-line.ts'

export const progressKinds = ['auto', 'plain', 'none'] as const
export type ProgressKind = (typeof progressKinds)[number]

export interface Progress {
  /** A place for one more reader: the main thread, or a worker. */
  reader(): (snapshot: ProgressSnapshot) => void
  /** Takes the live line away. Later snapshots are shown no more. */
  end(): void
}

/** What one reader has counted since it began. */
export interface ProgressSnapshot {
  /** Files read to their end, or left out. */
  filesDone: number
  /** Bytes read, as they are on disk: of packed files the packed ones. */
  bytesRead: number
  events: number
  malformed: number
  /** Those that may be named, at least the ones that are new since the reader's last snapshot. */
  categories: readonly MetCategory[]
  /** Number of categories that may not be named, or not yet. */
  unnamed: number
}

export type MetCategory = Pick<PartialCategory, 'eventType' | 'eventSource'>

export interface ProgressOptions {
  kind: ProgressKind
  files: number
  /** Bytes on disk of all files; `undefined` where one of them is a pipe. */
  totalBytes: number | undefined
  /** Whether new categories are named even where stderr is no terminal. */
  announce: boolean
}

/** Names that are announced at most: after these, most of the table is known. */
const mostAnnounced = 40
/** At most ten lines a second: more cannot be read, and a slow terminal would hold up the scan. */
const liveIntervalMs = 100
const plainIntervalMs = 30_000

type Counts = Omit<ProgressSnapshot, 'categories'>
const nothing: Counts = { filesDone: 0, bytesRead: 0, events: 0, malformed: 0, unnamed: 0 }

export function progress(io: Io, { kind, files, totalBytes, announce }: ProgressOptions): Progress {
  const isLive = kind === 'auto' && io.terminal.errors && io.env['TERM'] !== 'dumb'
  const announcer = announcerOf(io, isLive || announce)
  const readers: Counts[] = []
  const startedAt = io.now()
  let shownAt = startedAt
  let hasEnded = kind === 'none'

  const show = (): void => {
    const now = io.now()
    if (now - shownAt < (isLive ? liveIntervalMs : plainIntervalMs)) return
    shownAt = now
    const { unnamed, ...counts } = sumOf(readers)
    const types = announcer.named() + unnamed
    const line = progressLine({ ...counts, types, files, totalBytes, seconds: (now - startedAt) / 1000 })
    if (isLive) io.live(line)
    else io.err(line)
  }

  return {
    reader() {
      const place = readers.push(nothing) - 1
      return ({ categories, ...counts }) => {
        if (hasEnded) return
        readers[place] = counts
        announcer.met(categories)
        show()
      }
    },
    end() {
      hasEnded = true
      io.live('')
    },
  }
}

/** The categories that may be named, and how many may not: a name of the log waits for the end. */
export function metIn(categories: ScanFigures['categories']): Pick<ProgressSnapshot, 'categories' | 'unnamed'> {
  const met: MetCategory[] = []
  for (const { naming, eventType, eventSource } of categories) {
    if (naming === 'listed' || naming === 'template') met.push({ eventType, eventSource })
  }
  return { categories: met, unnamed: categories.length - met.length }
}

/** Names each category when it is first met, by whichever reader. */
function announcerOf(io: Io, isHeard: boolean) {
  const named = new Set<string>()
  return {
    named: () => named.size,
    met(categories: readonly MetCategory[]): void {
      for (const { eventType, eventSource } of categories) {
        const name = `${printable(eventType)} · ${printable(eventSource)}`
        if (named.has(name)) continue
        named.add(name)
        if (!isHeard || named.size > mostAnnounced) continue
        io.err(`+ ${name}`)
        if (named.size === mostAnnounced) io.err('+ … (further ones stand in the table)')
      }
    },
  }
}

/** Readers meet the same unnamed categories, so the most of one of them is what is known for certain. */
function sumOf(readers: readonly Counts[]): Counts {
  return readers.reduce(
    (sum, counts) => ({
      filesDone: sum.filesDone + counts.filesDone,
      bytesRead: sum.bytesRead + counts.bytesRead,
      events: sum.events + counts.events,
      malformed: sum.malformed + counts.malformed,
      unnamed: Math.max(sum.unnamed, counts.unnamed),
    }),
    nothing,
  )
}
