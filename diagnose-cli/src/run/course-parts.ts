/**
 * The parts of a scan that is split by course: how large they may be, what they are called, and how they are filled.
 *
 * @module
 */
import type { CourseParts, CourseSplit } from '@mooc-panorama/shared/diagnosis/course-split.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { emptyPartial, mergePartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { figuresOf } from '@mooc-panorama/shared/scan/counted-lines.ts'
import type { MakeScanner, Scanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { courseNames, courseWithoutKey, otherCourses } from './course-names.ts'

/** What the states of all courses may take together. */
const allShapeBytes = 160_000_000
const allShapes = 40_000
const allCandidates = 8_000

/** All states have the same bounds, and share what one run may take. */
export function courseSettings(settings: ScanSettings, maxCourses: number): ScanSettings {
  return {
    ...settings,
    maxShapeBytes: Math.min(settings.maxShapeBytes, Math.floor(allShapeBytes / maxCourses)),
    maxShapes: Math.min(settings.maxShapes, Math.ceil(allShapes / maxCourses)),
    maxCandidates: Math.min(settings.maxCandidates, Math.ceil(allCandidates / maxCourses)),
  }
}

/** Scanners that hand everything to the split, and answer with the sums of what came through them. */
export function through(split: CourseSplit): MakeScanner {
  return (_platform, settings): Scanner => {
    let before = split.totals()
    const sums = (): PartialDiagnosis => {
      const now = split.totals()
      const malformed = [...now.malformed].map(
        ([cause, count]) => [cause, count - (before.malformed.get(cause) ?? 0)] as const,
      )
      return {
        ...emptyPartial(settings),
        bytes: now.bytes - before.bytes,
        lines: now.lines - before.lines,
        events: now.events - before.events,
        blank: now.blank - before.blank,
        malformed: new Map(malformed.filter(([, count]) => count > 0)),
      }
    }
    const collect = (): PartialDiagnosis => {
      const collected = sums()
      before = split.totals()
      return collected
    }
    return {
      push: (chunk) => split.push(chunk),
      endFile: () => split.endFile(),
      collect,
      handOver: collect,
      takeIn: () => {}, // nobody else scans
      limits: () => emptyPartial(settings),
      finish() {
        split.endFile()
        return collect()
      },
      figures: () => figuresOf(sums()),
      weight: 0,
    }
  }
}

export interface NamedPart {
  name: DiagnosisName
  partial: PartialDiagnosis
  /** `undefined` for what has no key of its own. */
  key: string | undefined
}

/**
 * A diagnosis needs an event. Where every event has a course, the lines that are none are counted with the courses
 * beyond the bound, or else with the course that has most events.
 */
export function namedParts(
  { courses, others, without }: CourseParts,
  own: DiagnosisName,
  settings: ScanSettings,
): NamedPart[] {
  const known = courses.map(({ key, users, partial }) => ({ key, users, events: partial.events }))
  const names = courseNames(known, own, settings.minUsers)
  const parts: NamedPart[] = [
    ...courses.map(({ key, partial }, at) => ({ key, partial, name: names[at] ?? own })),
    { key: undefined, partial: others, name: { ...own, course: otherCourses } },
    { key: undefined, partial: without, name: { ...own, course: courseWithoutKey } },
  ].filter(({ partial }) => partial.events > 0)
  if (without.events > 0 || without.lines === 0) return parts
  const largest = parts.reduce((one, other) => (other.partial.events > one.partial.events ? other : one))
  mergePartial(others.events > 0 ? others : largest.partial, without, settings)
  return parts
}

export function keysText(parts: readonly NamedPart[]): Uint8Array {
  const courses = parts.map(({ name, key }) => ({ folder: `${diagnosisNameText(name)}.diagnosis`, course: key }))
  return new TextEncoder().encode(`${JSON.stringify({ format: 1, courses }, null, 1)}\n`)
}
