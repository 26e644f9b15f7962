/**
 * A status as word, shape and colour, so that no one of them has to be seen.
 *
 * @module
 */
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'

export const statusClass: Record<Status, string> = { TODO: 'todo', 'PULL REQUEST': 'pull', DONE: 'done' }

export function StatusPill({ status, label }: { status: Status; label?: string }) {
  return (
    <span class={`pill ${statusClass[status]}`}>
      <StatusMark status={status} />
      {label === undefined ? undefined : <span class="pill-label">{label} </span>}
      {status}
    </span>
  )
}

/** A ring, a half disc, a disc. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg class={`mark ${statusClass[status]}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      {status === 'DONE' ? <circle cx="6" cy="6" r="5" fill="currentColor" /> : undefined}
      {status === 'PULL REQUEST' ? <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" /> : undefined}
    </svg>
  )
}
