/**
 * The trajectory of one learner: events in time order in, rows with places and durations out.
 *
 * @module
 */
import type { Act, Meant, Page } from './act.ts'
import { LastPlace, locateAlone, moduleUri, resourceOf, type Location } from './location.ts'
import type { ObservedEventRow, RowBase, RowSink, SubmissionSource } from './rows.ts'

/** One event of the learner, and what it means. */
export interface Step extends RowBase {
  /** The event's own page. */
  page: Page | undefined
  title: string | undefined
  source: SubmissionSource
  meant: Meant
}

/** A stay longer than this was no stay. Seconds. */
const longestStay = 3_600
/** What is written where the true duration cannot be known. Seconds. Source: the curation scripts of MOOCdb. */
const usualDuration = 100

export class Trajectory {
  private readonly sink: RowSink
  private readonly place = new LastPlace()
  private waiting: ObservedEventRow | undefined

  constructor(sink: RowSink) {
    this.sink = sink
  }

  /** Takes the learner's next event. Events must come in the order of their times. */
  take(step: Step): void {
    if (step.meant.acts.length === 0) return
    const location = this.locationOf(step)
    for (const act of step.meant.acts) this.write(act, step, location)
  }

  /** Ends the trajectory: the last observed event has no next one. */
  end(): void {
    if (this.waiting === undefined) return
    this.sink.observedEvent({ ...this.waiting, duration: usualDuration, durationIsDefault: true })
    this.waiting = undefined
  }

  private locationOf({ learner, page, meant, at }: Step): Location {
    const own = meant.page ?? page
    return learner === undefined ? locateAlone(own, meant) : this.place.locate(own, meant, at)
  }

  private write(act: Act, step: Step, { url, how }: Location): void {
    const { learner, at, course, ip, agent, position } = step
    const base = { learner, at, course, ip, agent, position }
    if (act.kind === 'enrolment') return this.sink.enrolment({ ...base, course: act.course })
    const module = act.kind === 'collaboration' ? undefined : act.module
    const located = {
      url,
      how,
      resource: resourceOf(url, module),
      module: module === undefined ? undefined : moduleUri({ ...module, part: '' }),
      title: module === undefined ? undefined : step.title,
    }
    if (act.kind === 'collaboration') {
      const { type, id, parent, content } = act
      return this.sink.collaboration({ ...base, ...located, type, id, parent, content })
    }
    if (act.kind === 'submission') {
      const { answer, attempt, status, assessment } = act
      const problem = module === undefined ? null : moduleUri(module)
      return this.sink.submission({
        ...base,
        ...located,
        source: step.source,
        problem,
        answer,
        attempt,
        status,
        assessment,
      })
    }
    const { eventType, data } = act
    this.observe({ ...base, ...located, eventType, duration: null, durationIsDefault: false, data })
  }

  private observe(row: ObservedEventRow): void {
    if (row.learner === undefined) return this.sink.observedEvent(row)
    if (this.waiting !== undefined) {
      const seconds = Math.floor((row.at - this.waiting.at) / 1_000)
      const isStay = seconds <= longestStay
      const duration = isStay ? seconds : usualDuration
      this.sink.observedEvent({ ...this.waiting, duration, durationIsDefault: !isStay })
    }
    this.waiting = row
  }
}
