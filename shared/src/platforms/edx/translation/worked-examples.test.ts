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

type Counts = Record<'observed_events' | 'submissions' | 'assessments', number>

/** Rows that the original has more (or fewer) than we, and the fault that makes them: all that there are. */
const ofFaults = new Map<string, [Partial<Counts>, fault: string]>([
  ['E3', [{ submissions: 1 }, 'it writes the last answer of a module path twice']],
  ['E4', [{ submissions: 1 }, 'it takes the dynamath companion for a question']],
  ['E5', [{ assessments: -1 }, 'it does not know partially-correct']],
  ['E6', [{ submissions: 1 }, 'it writes a failed check twice']],
  ['E8', [{ observed_events: -1 }, 'it cannot read a time without a fraction']],
  ['E10', [{ observed_events: 1, submissions: -1 }, 'it takes an xblock path for a visit']],
  ['E12', [{ observed_events: 1 }, 'it takes an enrolment for an observed event']],
  ['E15', [{ submissions: 2 }, 'it takes the state for answers']],
])

test.skipIf(examples.length === 0)(
  'the 16 examples are there (skipped where the folder shared/data is missing)',
  () => {
    expect(examples.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, i) => `E${i + 1}`))
  },
)

test.each(examples)('$id: $title', ({ input, default_domain: origin, expected }) => {
  expect(tablesOf(collected(input, origin))).toEqual(expected)
})

test.each(examples)('$id has as many rows as the original has, but for its faults', (example) => {
  const { id, input, default_domain: origin, original_software_output: original } = example
  const rows = collected(input, origin)
  const [more = {}] = ofFaults.get(id) ?? []

  expect({
    observed_events: rows.observedEvents.length + (more.observed_events ?? 0),
    submissions: rows.submissions.length + (more.submissions ?? 0),
    assessments: assessmentLines(rows).length + (more.assessments ?? 0),
  }).toEqual({
    observed_events: original.observed_events?.length ?? 0,
    submissions: original.submissions?.length ?? 0,
    assessments: original.assessments?.length ?? 0,
  })
})

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
