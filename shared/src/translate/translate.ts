/**
 * Translates the events of many learners.
 *
 * @module
 */
import type { RowSink } from './rows.ts'
import { Trajectory, type Step } from './trajectory.ts'

/** Translates events that are all in memory, in any order. Rows come learner by learner, in the order of time. */
export function translateSteps(steps: readonly Step[], sink: RowSink): void {
  const learners = new Map<string | undefined, Step[]>()
  for (const step of steps) {
    const own = learners.get(step.learner)
    if (own === undefined) learners.set(step.learner, [step])
    else own.push(step)
  }
  for (const own of learners.values()) {
    const trajectory = new Trajectory(sink)
    // The sort keeps the order of the input where times are equal.
    for (const step of own.toSorted((a, b) => a.at - b.at)) trajectory.take(step)
    trajectory.end()
  }
}
