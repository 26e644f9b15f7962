/**
 * The line that says how far a run is.
 *
 * @module
 */
import { byteSize, compact, counted } from '../report/plain-text.ts'

export interface ProgressFigures {
  filesDone: number
  files: number
  /** Bytes on disk. */
  bytesRead: number
  /** `undefined` where one of the files is a pipe. */
  totalBytes: number | undefined
  events: number
  types: number
  malformed: number
  /** Since the start. */
  seconds: number
}

/** `file 12/63 · 4.1 GB of 18.2 GB · 210 k events/s · 31 types · 4 bad lines · 01:07 left`. */
export function progressLine(figures: ProgressFigures): string {
  const { filesDone, files, bytesRead, totalBytes, events, types, malformed } = figures
  const seconds = Math.max(0.001, figures.seconds)
  return [
    `file ${Math.min(filesDone + 1, files)}/${files}`,
    totalBytes === undefined ? byteSize(bytesRead) : `${byteSize(bytesRead)} of ${byteSize(totalBytes)}`,
    ...(events > 0 ? [`${compact(events / seconds)} events/s`] : []),
    ...(events + malformed > 0 ? [...(types > 0 ? [counted(types, 'type')] : []), counted(malformed, 'bad line')] : []),
    ...(totalBytes === undefined || bytesRead === 0 || seconds < 1
      ? []
      : [`${timeLeft(bytesRead, totalBytes, seconds)} left`]),
  ].join(' · ')
}

/**
 * From the bytes so far: events differ in size and packing, but their mix is the same in the next file. In the first
 * second what it takes to begin would count for hours.
 */
function timeLeft(bytesRead: number, totalBytes: number, seconds: number): string {
  return clock(Math.max(0, ((totalBytes - bytesRead) * seconds) / bytesRead))
}

/** `01:07`, from an hour on `1:01:07`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = `${twoDigits(Math.floor((whole % 3600) / 60))}:${twoDigits(whole % 60)}`
  return whole < 3600 ? minutes : `${Math.floor(whole / 3600)}:${minutes}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
