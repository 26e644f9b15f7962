/**
 * The other courses of a log, from which the user is told what they may have meant by a `--course` that no event is of.
 *
 * A course key is text of the log: anybody who opens a page can write one there. It is named only where it has the form of
 * a key and enough people have events with it, as with the names of diagnoses by course.
 *
 * @module
 */
import { rankOf, type HashKey, type Rank } from '@mooc-panorama/shared/base/hash.ts'
import { nearestNames } from '@mooc-panorama/shared/base/nearest-names.ts'
import { Ranked } from '@mooc-panorama/shared/diagnosis/ranked.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { hashKeyOf } from './learner-buckets.ts'

const fewestLearners = 10
/** More are not kept: those of the smallest ranks stay, which no order of events decides. */
const mostCourses = 10_000

const keyForm = /^(?:course-v1:[\w.~-]+\+[\w.~-]+\+[\w.~-]+|[\w.~-]+\/[\w.~-]+\/[\w.~-]+)$/
const longestKey = 200

/** As they cross from thread to thread. */
export interface HandedCourses {
  learners: Map<string, Set<string>>
  limit: Rank
}

export class CoursesSeen {
  /** Learners, until there are enough. */
  private readonly learners = new Map<string, Set<string>>()
  private readonly ranked = new Ranked<string>()
  /** Courses from this rank on are not kept. */
  private limit = Infinity
  private readonly key: HashKey

  /** @param orderKey nobody who does not know it can choose courses that stay */
  constructor(orderKey: Uint8Array) {
    this.key = hashKeyOf(orderKey)
  }

  add({ course, learner }: Pick<Step, 'course' | 'learner'>): void {
    if (course === undefined || learner === undefined) return
    const known = this.learners.get(course)
    if (known !== undefined) {
      if (known.size < fewestLearners) known.add(learner)
    } else if (isKey(course)) this.begin(course, learner)
  }

  handOver(): HandedCourses {
    return { learners: this.learners, limit: this.limit }
  }

  /** Adds what another thread has seen. */
  merge({ learners, limit }: HandedCourses): void {
    this.lower(Math.min(this.limit, limit))
    for (const [course, own] of learners) for (const learner of own) this.add({ course, learner })
  }

  /** The most alike first. */
  near(course: string): string[] {
    const named = [...this.learners].filter(([, learners]) => learners.size >= fewestLearners)
    return nearestNames(
      course,
      named.map(([key]) => key),
    )
  }

  private begin(course: string, learner: string): void {
    const rank = rankOf(course, this.key)
    if (rank >= this.limit) return
    this.learners.set(course, new Set([learner]))
    this.ranked.add(rank, course)
    if (this.ranked.size > mostCourses) this.lower(this.ranked.largest())
  }

  private lower(limit: Rank): void {
    this.limit = limit
    for (const course of this.ranked.takeFrom(limit)) this.learners.delete(course)
  }
}

function isKey(course: string): boolean {
  return course.length <= longestKey && keyForm.test(course)
}
