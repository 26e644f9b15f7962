/**
 * A scan that counts no event of some courses. Their lines stay counted, so lines still add up.
 *
 * @module
 */
import { CountedLines } from '../scan/counted-lines.ts'
import { LineCounter } from '../scan/line-counter.ts'
import type { MakeScanner } from '../scan/scanner.ts'
import { createEventCounter } from './merge-event.ts'

export class CourseFilter {
  private readonly events = new Map<string, number>()

  /** @param courses keys as in the log. Private like it. */
  constructor(courses: Iterable<string>) {
    for (const course of courses) this.events.set(course, 0)
  }

  /** What its scanners left out so far: courses that have an event, and their events. */
  leftOut(): { courses: number; events: number } {
    const counts = [...this.events.values()].filter((count) => count > 0)
    return { courses: counts.length, events: counts.reduce((sum, count) => sum + count, 0) }
  }

  readonly makeScanner: MakeScanner = (platform, settings) =>
    new CountedLines(settings, (partial, accumulator) => {
      const count = createEventCounter(partial, accumulator, settings)
      return new LineCounter(platform, partial, accumulator, settings, (event) => {
        const { course } = event.record
        const before = course === undefined ? undefined : this.events.get(course)
        if (course === undefined || before === undefined) count(event)
        else this.events.set(course, before + 1)
      })
    })
}
