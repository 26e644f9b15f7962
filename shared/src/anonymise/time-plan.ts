/**
 * Where the timestamps of one event go: all by one random distance, each to the nearest moment that carries a mark, so that
 * equal ones stay equal and earlier ones earlier.
 *
 * The mark: seconds since 1970 are 3 modulo 7, and so are milliseconds where there are any; a timestamp that ends with its
 * minutes has them marked alike; a day alone is a Sunday.
 *
 * @module
 */
import type { EventScope } from './event-scope.ts'
import type { Draw } from './id-form.ts'
import { anyMoment, shiftInMonth } from './timestamp-form.ts'
import { isNear, type Moment, type Timestamp } from './timestamp-spelling.ts'

const secondMicros = 1_000_000
const minuteMicros = 60 * secondMicros
const dayMicros = 24 * 60 * minuteMicros
/** Of 1,000 milliseconds 143 carry the mark. */
const markedMillis = 143
const mostAttempts = 16

export class TimePlan {
  private readonly own: Timestamp | undefined
  private readonly seconds = new Map<number, number>()
  private readonly fractions = new Map<number, Moment>()
  private shift = 0

  /** @param moments every moment of the event that stands near its own time, in any order */
  constructor(own: Timestamp | undefined, moments: readonly Moment[], scope: EventScope) {
    this.own = own
    if (own === undefined) return
    const all = [...new Set([own.moment, ...moments])].sort((a, b) => a - b)
    this.placeFractions(all, scope)
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const draw = scope.drawFor('shift', 1, attempt)
      this.placeSeconds(all, own, shiftInMonth(own, draw))
      const moved = this.near(own)
      if (moved !== own.moment && !scope.hasRawToken(own.write(moved).slice(4))) break
    }
  }

  /** The moment that stands for that of a timestamp. */
  moved(stamp: Timestamp, draw: Draw): Moment {
    if (this.own !== undefined && isNear(stamp.moment, this.own.moment)) return this.near(stamp)
    const any = marked(Math.floor(anyMoment(draw) / secondMicros)) * secondMicros
    const fraction = fractionOf(stamp.moment)
    return rounded(any + (fraction === 0 ? 0 : drawnFraction(fraction, 0, 1, draw)), stamp)
  }

  private near(stamp: Timestamp): Moment {
    const second = Math.floor(stamp.moment / secondMicros)
    const fraction = fractionOf(stamp.moment)
    const place = this.seconds.get(second) ?? marked(second + this.shift)
    return rounded(place * secondMicros + (this.fractions.get(fraction) ?? 0), stamp)
  }

  /** From the event's own second outwards, so that it stays in its month. */
  private placeSeconds(moments: readonly Moment[], own: Timestamp, shift: number): void {
    const seconds = [...new Set(moments.map((moment) => Math.floor(moment / secondMicros)))]
    const ownAt = seconds.indexOf(Math.floor(own.moment / secondMicros))
    // In whole seconds: the fraction of the raw moment has no say.
    this.shift = Math.floor((own.moment + shift) / secondMicros) - Math.floor(own.moment / secondMicros)
    let place = -Infinity
    for (const second of seconds.slice(ownAt)) {
      place = Math.max(marked(second + this.shift), place + 7)
      this.seconds.set(second, place)
    }
    place = this.seconds.get(seconds[ownAt] ?? 0) ?? 0
    for (const second of seconds.slice(0, ownAt).reverse()) {
      place = Math.min(marked(second + this.shift), place - 7)
      this.seconds.set(second, place)
    }
  }

  /** Their order is kept, so that times of one second stay in order. */
  private placeFractions(moments: readonly Moment[], scope: EventScope): void {
    const fractions = [...new Set(moments.map(fractionOf))].filter((fraction) => fraction > 0).sort((a, b) => a - b)
    for (const [rank, fraction] of fractions.entries()) {
      const draw = scope.drawFor('fraction', rank, 0)
      this.fractions.set(fraction, drawnFraction(fraction, rank, fractions.length, draw))
    }
  }
}

/** One of `count` fractions, the `rank`th in order: microseconds, of which the milliseconds are marked. */
function drawnFraction(fraction: number, rank: number, count: number, draw: Draw): number {
  const first = Math.floor((markedMillis * rank) / count)
  const room = Math.max(1, Math.floor((markedMillis * (rank + 1)) / count) - first)
  const millis = 3 + 7 * (first + (Number(draw(6, '0123456789')) % room))
  return millis * 1_000 + (fraction % 1_000 === 0 ? 0 : Number(draw(2, '123456789') + draw(1, '123456789')))
}

function fractionOf(moment: Moment): number {
  return moment - Math.floor(moment / secondMicros) * secondMicros
}

/** What shows no seconds is marked by what it ends with. */
function rounded(moment: Moment, { precision, moment: raw }: Timestamp): Moment {
  if (precision === 'second') return moment
  if (precision === 'minute') return marked(Math.floor(moment / minuteMicros)) * minuteMicros
  const sunday = marked(Math.floor(moment / dayMicros)) * dayMicros
  const isOff = monthOf(sunday) !== monthOf(moment) || sunday === raw
  return isOff ? sunday + 7 * dayMicros : sunday
}

function monthOf(moment: Moment): number {
  return new Date(Math.floor(moment / 1_000)).getUTCMonth()
}

/** The highest number up to this one that is 3 modulo 7. */
function marked(units: number): number {
  return units - ((((units - 3) % 7) + 7) % 7)
}
