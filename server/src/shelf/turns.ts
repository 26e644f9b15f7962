/**
 * Lets few run at a time; the others wait for their turn, and too many are sent away.
 *
 * @module
 */
import { Refusal } from '../http/refusal.ts'

export class Turns {
  private running = 0
  private readonly waiting: (() => void)[] = []
  private readonly limits: { running: number; waiting: number }

  constructor(limits: { running: number; waiting: number }) {
    this.limits = limits
  }

  /** @throws {Refusal} `unavailable` where too many wait */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.limits.running) {
      if (this.waiting.length >= this.limits.waiting) throw new Refusal('unavailable')
      await new Promise<void>((resolve) => this.waiting.push(resolve)) // who wakes us hands over the turn
    } else this.running++
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next === undefined) this.running--
      else next()
    }
  }
}
