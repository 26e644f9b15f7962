/**
 * The months in which an event was seen: a block for each year, a cell for each month.
 *
 * @module
 */
import { counted, monthName, monthRange } from './figures.ts'

const cell = 14
const gap = 2

export function MonthStrip({ months }: { months: readonly string[] }) {
  const sorted = [...new Set(months)].filter((month) => /^\d{4}-\d{2}$/.test(month)).toSorted()
  if (sorted.length === 0) return <p class="unknown">No month is known.</p>
  const byYear = Map.groupBy(sorted, (month) => month.slice(0, 4))
  return (
    <>
      <p class="hint">
        {counted(sorted.length, 'month')}: {monthRange(sorted[0], sorted.at(-1))}. A filled cell is a month in which
        some dataset has the event.
      </p>
      <ol class="month-strip">
        {yearsBetween(sorted).map((year) => (
          <Year key={year} year={year} seen={(byYear.get(year) ?? []).map((month) => Number(month.slice(5)))} />
        ))}
      </ol>
    </>
  )
}

/** Every year from first to last; where they lie more than 30 years apart, only those with a month. */
function yearsBetween(sorted: readonly string[]): string[] {
  const first = Number(sorted[0]?.slice(0, 4))
  const last = Number(sorted.at(-1)?.slice(0, 4))
  if (last - first > 30) return [...new Set(sorted.map((month) => month.slice(0, 4)))]
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

function Year({ year, seen }: { year: string; seen: readonly number[] }) {
  const names = seen.length === 0 ? 'not seen' : seen.map(monthName).join(', ')
  const width = 12 * (cell + gap) - gap
  return (
    <li>
      <span class="year">{year}</span>
      <svg width={width} height={cell} viewBox={`0 0 ${width} ${cell}`} role="img" aria-label={`${year}: ${names}`}>
        {Array.from({ length: 12 }, (_, i) => (
          <rect
            key={i}
            class={seen.includes(i + 1) ? 'month on' : 'month'}
            x={i * (cell + gap) + 0.5}
            y="0.5"
            width={cell - 1}
            height={cell - 1}
            rx="2"
          />
        ))}
      </svg>
    </li>
  )
}
