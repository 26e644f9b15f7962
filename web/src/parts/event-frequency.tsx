/**
 * How often an event was seen, beside what it could have been seen in.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { exact, monthRange, percent } from './figures.ts'
import { Moment } from './moment.tsx'

export function EventFrequency({ page: { row, denominators, months } }: { page: EventPage }) {
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
        {range === undefined ? undefined : <>{range}. </>}
        First shelved on <Moment at={row.discovered_at} dateOnly />.
        {row.few_users ? ' Few users: seen by fewer people than the threshold of its diagnosis.' : undefined}
      </p>
    </>
  )
}
