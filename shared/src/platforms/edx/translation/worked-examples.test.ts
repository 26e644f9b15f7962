import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  assessmentLines,
  collected,
  observedLines,
  submissionLines,
} from '../../../../../test/builders/translated-rows.ts'
import { curationCandidates } from '../../../moocdb/curation.ts'
import type { CollectedRows } from '../../../moocdb/collected-rows.ts'

interface Example {
  id: string
  title: string
  default_domain: string
  input: unknown[]
  expected: Record<string, unknown>
  original_software_output: Record<string, unknown[] | undefined>
}

const file = new URL('../../../../../../shared/data/moocdb-examples.json', import.meta.url)
const examples: Example[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).examples : []

/** Faults of the original that change how many rows there are: it writes the last row of a path twice, and so on. */
const withFaults = new Set(['E3', 'E4', 'E5', 'E6', 'E8', 'E10', 'E12', 'E15'])

test.skipIf(examples.length === 0)(
  'the 16 examples are there (skipped where the folder shared/data is missing)',
  () => {
    expect(examples.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, i) => `E${i + 1}`))
  },
)

test.each(examples)('$id: $title', ({ input, default_domain: origin, expected }) => {
  expect(tablesOf(collected(input, origin))).toEqual(expected)
})

test.each(examples.filter(({ id }) => !withFaults.has(id)))(
  '$id has as many rows as the original has, where its faults do not apply',
  ({ input, default_domain: origin, original_software_output: original }) => {
    const rows = collected(input, origin)

    expect({
      observed_events: rows.observedEvents.length,
      submissions: rows.submissions.length,
      assessments: assessmentLines(rows).length,
    }).toEqual({
      observed_events: original.observed_events?.length ?? 0,
      submissions: original.submissions?.length ?? 0,
      assessments: original.assessments?.length ?? 0,
    })
  },
)

/** As the file writes them. */
function tablesOf(rows: CollectedRows): Record<string, unknown> {
  const tables = {
    observed_events: observedLines(rows),
    submissions: submissionLines(rows),
    assessments: assessmentLines(rows),
    collaborations: rows.collaborations.map(({ at, type, content, id }) => [iso(at), type, content, id]),
    course_users: rows.enrolments.map(({ course, learner, at }) => ({
      course_id: course,
      username: learner,
      user_join_timestamp: iso(at).replace('.000', ''),
    })),
    hints: hintsOf(rows),
  }
  return Object.fromEntries(Object.entries(tables).filter(([, value]) => Object.keys(value).length > 0))
}

function hintsOf(rows: CollectedRows): Record<string, Record<string, number>> {
  const hints: Record<string, Record<string, number>> = {}
  for (const { module, url, count } of curationCandidates(rows)) (hints[module] ??= {})[url] = count
  return hints
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
