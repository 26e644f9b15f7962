/**
 * Translated rows as a test writes them: what they point to by its address, and nothing that all rows of the test share.
 *
 * @module
 */
import { CollectedRows } from '@mooc-panorama/shared/moocdb/collected-rows.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { translateEvents } from '@mooc-panorama/shared/translate/translate.ts'

/** Translates edX events. */
export function collected(
  events: readonly unknown[],
  defaultOrigin = 'https://learn.northlake.example',
): CollectedRows {
  const rows = new CollectedRows()
  translateEvents(edxTranslation, events, { defaultOrigin, sink: rows })
  return rows.sorted()
}

/** Observed events: type, time, duration, whether that is the usual one, page, resource, how the page is known. */
export function observedLines({ observedEvents }: CollectedRows): unknown[][] {
  return observedEvents.map((row) => [
    row.eventType,
    instant(row.at),
    row.duration,
    row.durationIsDefault,
    row.url,
    row.resource,
    row.how,
  ])
}

/** Submissions: time, trace, question, answer, attempt, status, resource, how the page is known. */
export function submissionLines({ submissions }: CollectedRows): unknown[][] {
  return submissions.map((row) => [
    instant(row.at),
    row.source,
    row.problem,
    row.answer,
    row.attempt,
    row.status,
    row.resource,
    row.how,
  ])
}

/** Assessments: which submission, grade, feedback. */
export function assessmentLines({ submissions }: CollectedRows): unknown[][] {
  return submissions.flatMap(({ assessment }, index) =>
    assessment === undefined ? [] : [[index, assessment.grade, assessment.feedback]],
  )
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
