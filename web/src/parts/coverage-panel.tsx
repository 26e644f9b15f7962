/**
 * How far the community is, in two weights: share of events and share of categories. Never one score.
 *
 * @module
 */
import type { Coverage } from '@mooc-panorama/shared/panorama/home-page.ts'
import {
  statusesOf,
  supportStatuses,
  type StatusSubject,
  type SupportStatus,
} from '@mooc-panorama/shared/panorama/status.ts'
import { BarPatterns, StackedBar } from './bars.tsx'
import { FigureTable } from './figure-table.tsx'
import { exact, percent } from './figures.ts'
import { StatusMark, statusWords } from './status-pill.tsx'

const titles: Record<StatusSubject, string> = { documentation: 'Documentation', support: 'Support' }
const questions: Record<StatusSubject, string> = {
  documentation: 'Has somebody written down what it means?',
  support: 'Do the rules translate its samples to MOOCdb?',
}

export function CoveragePanel({ coverage }: { coverage: readonly Coverage[] }) {
  return (
    <section class="coverage">
      <div class="coverage-head">
        <h2>How far are we?</h2>
        <ul class="legend">
          {supportStatuses.map((status) => (
            <li key={status}>
              <StatusMark status={status} /> {statusWords(status)}
            </li>
          ))}
        </ul>
      </div>
      <BarPatterns />
      <div class="columns">
        {coverage.map((subject) => (
          <CoverageOf key={subject.subject} coverage={subject} />
        ))}
      </div>
    </section>
  )
}

function CoverageOf({ coverage: { subject, byStatus } }: { coverage: Coverage }) {
  const ordered = statusesOf(subject)
    .toReversed()
    .map((status) => ({
      status,
      categories: sum(byStatus, status, 'categories'),
      events: sum(byStatus, status, 'events'),
    }))
  return (
    <figure class="card">
      <figcaption>
        <h3>{titles[subject]}</h3>
        <p class="hint">{questions[subject]}</p>
      </figcaption>
      <CoverageBar
        title="Share of events"
        unit="events"
        parts={ordered.map((part) => ({ ...part, value: part.events }))}
      />
      <CoverageBar
        title="Share of categories"
        unit="categories"
        parts={ordered.map((part) => ({ ...part, value: part.categories }))}
      />
      <details>
        <summary>Numbers</summary>
        <FigureTable
          head={titles[subject]}
          columns={['Events', 'Categories']}
          rows={ordered.map(({ status, events, categories }) => ({
            key: statusWords(status),
            figures: [events, categories],
          }))}
        />
      </details>
    </figure>
  )
}

interface CoverageBarProps {
  title: string
  unit: string
  parts: readonly { status: SupportStatus; value: number }[]
}

function CoverageBar({ title, unit, parts }: CoverageBarProps) {
  const total = parts.reduce((all, { value }) => all + value, 0)
  const done = parts.find(({ status }) => status === 'DONE')?.value ?? 0
  return (
    <div class="coverage-bar">
      <p class="coverage-text">
        <span>{title}</span>
        <span>
          <strong>{percent(done, total)}</strong> DONE of {exact(total)} {unit}
        </span>
      </p>
      <StackedBar segments={parts} label={title} />
    </div>
  )
}

function sum(byStatus: Coverage['byStatus'], status: string, weight: 'categories' | 'events'): number {
  return byStatus.filter((part) => part.status === status).reduce((all, part) => all + part[weight], 0)
}
