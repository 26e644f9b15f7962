/**
 * A sample, and beside it the rows of MOOCdb that the rules make of it.
 *
 * @module
 */
import { problems, type ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import type { EventSample } from '@mooc-panorama/shared/panorama/event-page.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { SampleTranslation } from '@mooc-panorama/shared/panorama/proof.ts'
import { exact } from './figures.ts'
import { JsonView } from './json-view.tsx'
import { TryEvent } from './try-event.tsx'
import { TranslationRows } from './translation-rows.tsx'

interface SampleRowsProps {
  translation: SampleTranslation
  /** Absent where the sample is not among those that are listed. */
  origin: EventSample | undefined
  /** Number of the shape on its page. */
  shape: number
  areRowsOpen: boolean
}

export function SampleRows({ translation, origin, shape, areRowsOpen }: SampleRowsProps) {
  const { event } = translation
  return (
    <article
      class={`sample sample-rows${areRowsOpen ? ' beside' : ''}`}
      aria-label={`Sample 1 of shape ${shape}, and its rows`}
    >
      <div data-sample>
        <h4>Sample</h4>
        <JsonView text={event} label={`Sample 1 of shape ${shape}`} />
        <p class="hint">
          {origin === undefined ? undefined : (
            <>
              From a <a href={diagnosisPath(origin.diagnosis)}>diagnosis</a> of <bdi>{origin.institution}</bdi>.{' '}
            </>
          )}
          <TryEvent label={`Sample 1 of shape ${shape}`} />
        </p>
      </div>
      {areRowsOpen ? (
        <div>
          <h4>Rows in MOOCdb</h4>
          <Rows translation={translation} />
        </div>
      ) : (
        <details class="folded-rows">
          <summary>Rows in MOOCdb: {tablesWords(translation.rows)}</summary>
          <Rows translation={translation} />
        </details>
      )}
    </article>
  )
}

function Rows({ translation }: { translation: SampleTranslation }) {
  const { verdict, rows, trace } = translation
  return (
    <>
      <p class="hint">{sentenceOf(translation)}</p>
      {verdict === 'invalid' || verdict === 'failed' ? undefined : (
        <TranslationRows rows={rows} trace={trace} isFolded />
      )}
    </>
  )
}

/** `2 submissions, 1 urls`; the name of a table stays as it is. */
function tablesWords(rows: SampleTranslation['rows']): string {
  const counts = new Map<string, number>()
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1)
  return rows.length === 0 ? 'none' : [...counts].map(([table, count]) => `${exact(count)} ${table}`).join(', ')
}

function sentenceOf({ verdict, problem, rule, is_payload_bad: isPayloadBad }: SampleTranslation): string {
  const payload = isPayloadBad ? ' Its payload cannot be read, since it was cut; it is left out.' : ''
  switch (verdict) {
    case 'supported':
      return `${ruleWords(rule)} The event stands alone here: what other events of its learner would tell is not known.${payload}`
    case 'unknown':
      return `No rule is for this event type and source. It is one observed event, and does not count as supported.${payload}`
    case 'invalid':
      return `It cannot be read as an event, so it becomes no row. ${problemWords(problem)}`.trimEnd()
    case 'failed':
      return 'A rule breaks down at it. That is a mistake in the rule.'
  }
}

/** What is stored is a code of the release that stored it. */
function problemWords(code: string | undefined): string {
  return code !== undefined && Object.hasOwn(problems, code) ? problems[code as ProblemCode] : ''
}

function ruleWords(rule: string | undefined): string {
  if (rule === 'page') return 'Read as a visit of a page.'
  if (rule === 'module') return 'Read as a request to a module.'
  return `Read by the rule “${rule}”.`
}
