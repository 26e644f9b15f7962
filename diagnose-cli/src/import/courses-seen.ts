/**
 * The other courses of a log, from which the user is told what they may have meant by a `--course` that no event is of.
 *
 * A course key is text of the log: anybody who opens a page can write one there. It is named only where it has the form of
 * a key and enough people have events with it, as with the names of diagnoses by course.
 *
 * @module
 */
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { nearestNames } from '../report/nearest-names.ts'

const fewestLearners = 10
/** More are not kept. */
const mostCourses = 10_000

const keyForm = /^(?:course-v1:[\w.~-]+\+[\w.~-]+\+[\w.~-]+|[\w.~-]+\/[\w.~-]+\/[\w.~-]+)$/
const longestKey = 200

export class CoursesSeen {
  /** Learners, until there are enough. */
  private readonly learners = new Map<string, Set<string>>()

  add({ course, learner }: Pick<Step, 'course' | 'learner'>): void {
    if (course === undefined || learner === undefined) return
    const known = this.learners.get(course)
    if (known !== undefined) {
      if (known.size < fewestLearners) known.add(learner)
    } else if (this.learners.size < mostCourses && isKey(course)) this.learners.set(course, new Set([learner]))
  }

  /** The most alike first. */
  near(course: string): string[] {
    const named = [...this.learners].filter(([, learners]) => learners.size >= fewestLearners)
    return nearestNames(
      course,
      named.map(([key]) => key),
    )
  }
}

function isKey(course: string): boolean {
  return course.length <= longestKey && keyForm.test(course)
}
