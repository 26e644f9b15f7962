/**
 * Times of the day as bytes, some characters at once: nearly every row has one.
 *
 * @module
 */

/** `09:2` and `6:` by the minute of the day, `53.` and `589Z`: each as the number that its bytes are. */
const hourWords = Int32Array.from({ length: 1_440 }, (_, minute) => wordOf(hourText(minute).slice(0, 4)))
const minuteWords = Int16Array.from({ length: 1_440 }, (_, minute) => wordOf(hourText(minute).slice(4)))
const secondWords = Int32Array.from({ length: 60 }, (_, second) => wordOf(`${padded(second, 2)}.`))
const msWords = Int32Array.from({ length: 1_000 }, (_, ms) => wordOf(`${padded(ms, 3)}Z`))

/** Writes `09:26:53.589Z`. @param ms of the day. @returns where it ends */
export function writeTimeOfDay(ms: number, to: DataView, at: number): number {
  const whole = ms | 0
  const seconds = (whole / 1_000) | 0
  const minutes = (seconds / 60) | 0
  to.setInt32(at, hourWords[minutes] ?? 0, true)
  to.setInt16(at + 4, minuteWords[minutes] ?? 0, true)
  to.setInt32(at + 6, secondWords[seconds - minutes * 60] ?? 0, true)
  to.setInt32(at + 9, msWords[whole - seconds * 1_000] ?? 0, true)
  return at + 13
}

function hourText(minute: number): string {
  return `${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}:`
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

/** Its first byte is the lowest. */
function wordOf(text: string): number {
  return [...text].reduceRight((word, character) => (word << 8) | character.charCodeAt(0), 0)
}
