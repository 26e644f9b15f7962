/**
 * A status as word, shape and colour, so that no one of them has to be seen.
 *
 * @module
 */
import type { PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import { supportText, type SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'

export const statusClass: Record<SupportStatus, string> = {
  TODO: 'todo',
  'PULL REQUEST': 'pull',
  PARTLY: 'partly',
  DONE: 'done',
}

/** As people read it where no event is at hand. */
export function statusWords(status: SupportStatus): string {
  return status === 'PARTLY' ? 'DONE for some shapes' : status
}

interface StatusPillProps {
  status: SupportStatus
  label?: string | undefined
  text?: string
}

export function StatusPill({ status, label, text = statusWords(status) }: StatusPillProps) {
  return (
    <span class={`pill ${statusClass[status]}`}>
      <StatusMark status={status} />
      {label === undefined ? undefined : <span class="pill-label">{label} </span>}
      {text}
    </span>
  )
}

/** The support of an event: `DONE for 3 of 4 shapes`, and beside it the word of maintainers where it says something else. */
export function SupportPill({ row, label }: { row: PanoramaRow; label?: string }) {
  const { support, support_word: word } = row
  const isTold = support !== 'DONE' && word !== 'TODO' && word !== support
  return (
    <>
      <StatusPill status={support} label={label} text={supportText(row)} />
      {isTold ? <span class="word-beside"> maintainers: {word}</span> : undefined}
    </>
  )
}

/** A ring, a half disc, three quarters of a disc, a disc. */
export function StatusMark({ status }: { status: SupportStatus }) {
  return (
    <svg class={`mark ${statusClass[status]}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      {status === 'DONE' ? <circle cx="6" cy="6" r="5" fill="currentColor" /> : undefined}
      {status === 'PULL REQUEST' ? <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" /> : undefined}
      {status === 'PARTLY' ? <path d="M6 6V1a5 5 0 1 1-5 5z" fill="currentColor" /> : undefined}
    </svg>
  )
}
