/**
 * How many uploads an institution may send in a day. Kept in memory: it guards the machine, not the figures.
 *
 * @module
 */
import { Refusal } from '../http/refusal.ts'

const dayMs = 24 * 60 * 60 * 1_000

export class Quota {
  private readonly times = new Map<number, number[]>()
  private readonly perDay: number

  constructor(perDay: number) {
    this.perDay = perDay
  }

  /** @throws {Refusal} `rate-limited` */
  take(institutionId: number, now: number): void {
    const recent = (this.times.get(institutionId) ?? []).filter((time) => time > now - dayMs)
    if (recent.length >= this.perDay)
      throw new Refusal('rate-limited', `An institution can send ${this.perDay} uploads in 24 hours.`)
    this.times.set(institutionId, [...recent, now])
  }
}
