/**
 * Says how far a run is: one live line on a terminal, one plain line every half minute elsewhere. It reads counts and
 * names of categories that the vocabulary lists, and nothing else of the log.
 *
 * @module
 */
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { Io } from '../io.ts'
import { byteSize, counted, grouped, printable } from '../report/plain-text.ts'

export const progressKinds = ['auto', 'plain', 'none'] as const
export type ProgressKind = (typeof progressKinds)[number]

export interface Progress {
  fileStarted(): void
  /** Bytes of the present file that have been read from disk. */
  fileRead(bytes: number): void
  fileEnded(): void
  /** Shows the categories that were not there before. */
  counted(soFar: PartialDiagnosis): void
  end(): void
}

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
const liveIntervalMs = 200
const plainIntervalMs = 30_000

export function progress(io: Io, { kind, files, totalBytes, announce }: ProgressOptions): Progress {
  const isLive = kind === 'auto' && io.terminal.errors
  const met = new Set<string>()
  let announced = 0
  const startedAt = io.now()
  let shownAt = startedAt
  let file = 0
  let bytesBefore = 0
  let bytesHere = 0
  let figures = ''

  const line = (): string => {
    const bytes = bytesBefore + bytesHere
    const seconds = Math.max(0.001, (io.now() - startedAt) / 1000)
    const size = totalBytes === undefined ? byteSize(bytes) : `${byteSize(bytes)} of ${byteSize(totalBytes)}`
    const left = totalBytes === undefined || bytes === 0 ? undefined : ((totalBytes - bytes) * seconds) / bytes
    return [
      `file ${file}/${files}`,
      size,
      `${byteSize(Math.round(bytes / seconds))}/s`,
      ...(figures === '' ? [] : [figures]),
      ...(left === undefined ? [] : [`${clock(Math.max(0, left))} left`]),
    ].join(' · ')
  }

  const show = (): void => {
    if (kind === 'none') return
    if (io.now() - shownAt < (isLive ? liveIntervalMs : plainIntervalMs)) return
    shownAt = io.now()
    if (isLive) io.live(line())
    else io.err(line())
  }

  return {
    fileStarted() {
      file++
      show()
    },
    fileRead(bytes) {
      bytesHere = bytes
      show()
    },
    fileEnded() {
      bytesBefore += bytesHere
      bytesHere = 0
    },
    counted(soFar) {
      figures = figuresOf(soFar)
      if (kind === 'none' || !(isLive || announce)) return
      for (const [key, { naming, eventType, eventSource }] of soFar.categories) {
        if (met.has(key) || announced === mostAnnounced) continue
        met.add(key)
        // A name that is only a candidate comes from the log: whether it may be shown is known at the end.
        if (naming !== 'listed' && naming !== 'template') continue
        io.err(`+ ${printable(eventType)} · ${printable(eventSource)}`)
        if (++announced === mostAnnounced) io.err('+ … (further ones stand in the table)')
      }
    },
    end: () => io.live(''),
  }
}

function figuresOf({ lines, categories, malformed }: PartialDiagnosis): string {
  const bad = [...malformed.values()].reduce((sum, count) => sum + count, 0)
  return `${grouped(lines)} lines · ${counted(categories.size, 'type')} · ${counted(bad, 'bad line')}`
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = `${twoDigits(Math.floor((whole % 3600) / 60))}:${twoDigits(whole % 60)}`
  return whole < 3600 ? minutes : `${Math.floor(whole / 3600)}:${minutes}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
