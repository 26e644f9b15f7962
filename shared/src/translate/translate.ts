/**
 * Translates the events of many learners.
 *
 * @module
 */
import type { Result } from '../base/result.ts'
import type { EventReader, ReadEvent, ReadingOptions, Translation } from './event-reader.ts'
import type { RowSink } from './rows.ts'
import { Trajectory, type Step } from './trajectory.ts'

/** Reads and translates events that are all in memory. @returns what became of each, in the order of the input */
export function translateEvents(
  translation: Translation,
  events: readonly unknown[],
  { sink, ...options }: ReadingOptions & { sink: RowSink },
): Result<ReadEvent>[] {
  const reader = translation.startReading(options)
  const read = events.map((event, position) => reader.read(event, position))
  translateSteps(
    read.flatMap((event) => (event.ok ? settledStep(event.value.step, reader) : [])),
    sink,
  )
  return read
}

function settledStep(step: Step, { settled }: EventReader): Step {
  const acts = step.meant.acts.map((act) =>
    'module' in act && act.module !== undefined ? { ...act, module: settled(act.module) } : act,
  )
  return { ...step, meant: { ...step.meant, acts } }
}

/** Translates settled steps that are all in memory, in any order. Rows come learner by learner, in the order of time. */
export function translateSteps(steps: readonly Step[], sink: RowSink): void {
  const learners = new Map<string | undefined, Step[]>()
  for (const step of steps) {
    const own = learners.get(step.learner)
    if (own === undefined) learners.set(step.learner, [step])
    else own.push(step)
  }
  for (const own of learners.values()) {
    const trajectory = new Trajectory(sink)
    for (const step of inOrder(own)) trajectory.take(step)
    trajectory.end()
  }
}

/** The sort keeps the order of the input where times are equal. Most logs are in order already. */
function inOrder(steps: Step[]): Step[] {
  const isSorted = steps.every(({ at }, index) => at >= (steps[index - 1]?.at ?? at))
  return isSorted ? steps : steps.sort((a, b) => a.at - b.at)
}
