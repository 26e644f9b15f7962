/**
 * The trajectory of one learner: events in time order in, rows with places and durations out.
 *
 * @module
 */
import type { Act, Meant, Observation, Page, Submission } from './act.ts'
import { moduleUri, placeOf, resourceOf, wholeModuleUri } from './addresses.ts'
import { LastPlace, locateAlone, nowhere, type Location } from './location.ts'
import type { ObservedEventRow, RowBase, RowSink, SubmissionRow, SubmissionSource } from './rows.ts'

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
    const location = step.meant.acts.every(isEnrolment) ? nowhere : this.locationOf(step)
    for (const act of step.meant.acts) this.write(act, step, location)
  }

  /** Ends the trajectory: the last observed event has no next one. */
  end(): void {
    if (this.waiting !== undefined) this.close(this.waiting, usualDuration, true)
    this.waiting = undefined
  }

  private locationOf({ learner, page, meant, at }: Step): Location {
    const own = meant.page ?? page
    return learner === undefined ? locateAlone(own, meant) : this.place.locate(own, meant, at)
  }

  private write(act: Act, step: Step, location: Location): void {
    const { learner, at, course, ip, agent, position } = step
    switch (act.kind) {
      case 'observation':
        return this.observe(observed(act, step, location))
      case 'submission':
        return this.sink.submission(submitted(act, step, location))
      case 'collaboration': {
        const { kind: _kind, ...written } = act
        const { url, how } = location
        const place = { url, how, resource: url, module: undefined, title: undefined }
        return this.sink.collaboration({ learner, at, course, ip, agent, position, ...place, ...written })
      }
      case 'enrolment':
        return this.sink.enrolment({ learner, at, course: act.course, ip, agent, position })
    }
  }

  private observe(row: ObservedEventRow): void {
    if (row.learner === undefined) return this.sink.observedEvent(row)
    if (this.waiting !== undefined) {
      const seconds = Math.floor((row.at - this.waiting.at) / 1_000)
      const isStay = seconds <= longestStay
      this.close(this.waiting, isStay ? seconds : usualDuration, !isStay)
    }
    this.waiting = row
  }

  /** Nobody else has the row yet. */
  private close(row: ObservedEventRow, duration: number, isDefault: boolean): void {
    row.duration = duration
    row.durationIsDefault = isDefault
    this.sink.observedEvent(row)
  }
}

/** Such a row has no place, and whose page it is is not known: staff may have enrolled the learner. */
function isEnrolment({ kind }: Act): boolean {
  return kind === 'enrolment'
}

/** Written out field by field, as is `submitted`: there is one for nearly every event. */
function observed(
  { module, eventType, data }: Observation,
  step: Step,
  { url, how, place: page }: Location,
): ObservedEventRow {
  const place = placeOf(url, module, page)
  return {
    learner: step.learner,
    at: step.at,
    course: step.course,
    ip: step.ip,
    agent: step.agent,
    position: step.position,
    url,
    how,
    resource: place?.resource ?? resourceOf(url, module),
    place,
    module: module === undefined ? undefined : wholeModuleUri(module),
    title: module === undefined ? undefined : step.title,
    eventType,
    duration: null,
    durationIsDefault: false,
    data,
  }
}

function submitted(act: Submission, step: Step, { url, how, place: page }: Location): SubmissionRow {
  const { module } = act
  const place = placeOf(url, module, page)
  return {
    learner: step.learner,
    at: step.at,
    course: step.course,
    ip: step.ip,
    agent: step.agent,
    position: step.position,
    url,
    how,
    resource: place?.resource ?? resourceOf(url, module),
    place,
    module: module === undefined ? undefined : wholeModuleUri(module),
    title: module === undefined ? undefined : step.title,
    source: step.source,
    problem: module === undefined ? null : moduleUri(module),
    answer: act.answer,
    attempt: act.attempt,
    status: act.status,
    assessment: act.assessment,
  }
}
