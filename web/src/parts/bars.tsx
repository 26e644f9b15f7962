/**
 * Bars. Widths are SVG attributes: pages carry no style attributes.
 *
 * @module
 */
import type { SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'
import { logShare, percent } from './figures.ts'
import { statusClass, statusWords } from './status-pill.tsx'

/** Order of magnitude. The number itself stands beside it as text. */
export function LogBar({ count, most }: { count: number; most: number }) {
  return <Bar kind="log" width={logShare(count, most)} />
}

/** Share of a whole, 0 to 1. The share itself stands beside it as text. */
export function ShareBar({ share }: { share: number }) {
  return <Bar kind="share" width={Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10} />
}

export interface Segment {
  status: SupportStatus
  value: number
}

/** One horizontal bar cut into statuses: a pattern for each, not only a colour. */
export function StackedBar({ segments, label }: { segments: readonly Segment[]; label: string }) {
  const total = segments.reduce((sum, { value }) => sum + value, 0)
  const text = segments.map(({ status, value }) => `${statusWords(status)} ${percent(value, total)}`).join(', ')
  let start = 0
  return (
    <svg class="stacked" width="100%" height="28" role="img" aria-label={`${label}: ${text}`}>
      <rect class="stacked-track" width="100%" height="28" />
      {segments.map(({ status, value }) => {
        const x = start
        const width = total === 0 ? 0 : (100 * value) / total
        start += width
        return width === 0 ? undefined : <SegmentRect key={status} status={status} x={x} width={width} />
      })}
    </svg>
  )
}

/** Stands once on a page with stacked bars. */
export function BarPatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="7" height="7" />
          <rect class="hatch-line" width="3" height="7" />
        </pattern>
        <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="stripe-ground" width="6" height="6" />
          <rect class="stripe-line" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  )
}

function SegmentRect({ status, x, width }: { status: SupportStatus; x: number; width: number }) {
  const pattern = patterns.get(status)
  return (
    <rect
      class={`segment ${statusClass[status]}`}
      x={`${round(x)}%`}
      width={`${round(width)}%`}
      height="28"
      {...(pattern !== undefined && { fill: `url(#${pattern})` })}
    />
  )
}

const patterns: ReadonlyMap<SupportStatus, string> = new Map([
  ['PULL REQUEST', 'hatch'],
  ['PARTLY', 'stripes'],
])

function Bar({ kind, width }: { kind: string; width: number }) {
  return (
    <svg class={`bar ${kind}`} width="100%" height="6" aria-hidden="true">
      <rect class="bar-track" width="100%" height="6" rx="3" />
      <rect class="bar-fill" width={`${width}%`} height="6" rx="3" />
    </svg>
  )
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
