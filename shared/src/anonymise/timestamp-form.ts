/**
 * Timestamps: every spelling is kept, the moment is another. All moments of an event move by one random distance (see
 * `time-plan.ts`), and the event's own month stays. A date far from the event's own time, such as a date of birth, is drawn
 * anew.
 *
 * @module
 */
import type { Draw, SurrogateScope } from './id-form.ts'
import { dayMicros, hourMicros, secondMicros, type Moment, type Timestamp } from './timestamp-spelling.ts'

/** A distance that keeps the timestamp in its month and moves it by a day at least, so that no date stays. */
export function shiftInMonth({ moment, month }: Timestamp, draw: Draw): number {
  const [start, end] = month()
  const first = start + hourMicros
  const span = end - 2 * hourMicros - first // an offset of +01:00 moves the clock by an hour
  for (let attempt = 0; attempt < 16; attempt++) {
    const shift = Math.floor(first + fractionOf(draw) * span) - moment
    if (Math.abs(shift) >= dayMicros + 7 * secondMicros) return shift
  }
  return first - moment
}

/** A moment between 1950 and 2010, for dates that have nothing to do with the event's time. */
export function anyMoment(draw: Draw): Moment {
  const start = Date.UTC(1950, 0) * 1000
  return Math.floor(start + fractionOf(draw) * (Date.UTC(2010, 0) * 1000 - start))
}

export function timestampSurrogate(
  text: string,
  stamp: Timestamp,
  { times }: { times: { moved(stamp: Timestamp, draw: Draw): Moment } },
  scope: SurrogateScope,
): string {
  const number = scope.numberOf('timestamp', text)
  for (let attempt = 0; ; attempt++) {
    const draw: Draw = (length, alphabet) => scope.digits(`timestamp ${attempt}`, number, length, alphabet)
    const surrogate = stamp.write(times.moved(stamp, draw))
    if (surrogate !== text || attempt === 8) return surrogate
  }
}

function fractionOf(draw: Draw): number {
  return Number(`0.${draw(15, '0123456789')}`)
}
