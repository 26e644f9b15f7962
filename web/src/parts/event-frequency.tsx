/**
 * How often an event was seen, beside what it could have been seen in.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { exact, monthRange, percent } from './figures.ts'
import { Moment } from './moment.tsx'

export function EventFrequency({ page: { row, denominators, months, spread } }: { page: EventPage }) {
  const figures: [string, number, number][] = [
    ['events', row.frequency, denominators.events],
    ['institutions', row.institutions, denominators.institutions],
    ['datasets', row.datasets, denominators.datasets],
    ['courses', row.courses, denominators.courses],
    ['months', months.length, denominators.months],
  ]
  const range = monthRange(row.first_month, row.last_month)
  return (
    <>
      <dl class="measures">
        {figures.map(([unit, part, whole]) => (
          <div key={unit} class={unit === 'events' ? 'measure main' : 'measure'}>
            <dt>{unit}</dt>
            <dd>
              <strong>{exact(part)}</strong>{' '}
              <span class="of">
                of {exact(whole)} {unit === 'events' ? `(${percent(part, whole)})` : undefined}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {spreadSentence({ row, denominators, spread })}
        {range === undefined ? undefined : <>{range}. </>}
        First shelved on <Moment at={row.discovered_at} dateOnly />.
        {row.few_users ? ' Few users: seen by fewer people than the threshold of its diagnosis.' : undefined}
      </p>
    </>
  )
}

/** Whose events they are: one institution can make any sum, but not the middle of several. */
function spreadSentence({ row, denominators, spread }: Pick<EventPage, 'row' | 'denominators' | 'spread'>): string {
  if (denominators.institutions < 2 || row.institutions === 0) return ''
  if (row.institutions === 1) return 'All from one institution: nobody else has confirmed it. '
  const most = `the one with most has ${percent(spread.most, row.frequency)} of all`
  if (row.institutions === 2) return `Of two institutions, ${most}. `
  return `The middle institution has ${exact(spread.middle)}; ${most}. `
}
