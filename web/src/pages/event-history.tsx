/**
 * Everything that happened to an event, newest first.
 *
 * @module
 */
import type { EventHistoryEntry, EventPage, StatusChange } from '@mooc-panorama/shared/panorama/event-page.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import { counted } from '../parts/figures.ts'
import { Moment } from '../parts/moment.tsx'
import { OutsideLink } from '../parts/outside-link.tsx'
import { StatusPill } from '../parts/status-pill.tsx'

export function EventHistory({ page: { history } }: { page: EventPage }) {
  return (
    <section>
      <h2>History, newest first</h2>
      {history.length === 0 ? <p class="unknown">Nothing has been recorded.</p> : undefined}
      <ol class="history">
        {history.map((entry, i) => (
          <li key={i}>
            <Moment at={entry.at} />
            <div>
              <Entry entry={entry} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry }: { entry: EventHistoryEntry }) {
  switch (entry.kind) {
    case 'discovered':
      return (
        <p>
          First shelved, with a <a href={diagnosisPath(entry.diagnosis)}>diagnosis</a> of <bdi>{entry.institution}</bdi>
        </p>
      )
    case 'new-shape':
      return (
        <p>
          {counted(entry.shapes, 'new shape')}, with a <a href={diagnosisPath(entry.diagnosis)}>diagnosis</a> of{' '}
          <bdi>{entry.institution}</bdi>
        </p>
      )
    case 'status':
      return <Change change={entry.change} />
  }
}

function Change({ change: { subject, from, to, reason, evidence, maintainer } }: { change: StatusChange }) {
  return (
    <>
      <p class="status-line">
        {subject === 'documentation' ? 'Documentation' : 'Support'} <StatusPill status={from} />
        <span aria-hidden="true">→</span>
        <span class="visually-hidden">became</span> <StatusPill status={to} />
      </p>
      <p>
        <bdi class="anywhere">{reason}</bdi>
      </p>
      <p class="hint">
        by <bdi>{maintainer}</bdi>
        {evidence === undefined ? undefined : (
          <>
            , shown by <OutsideLink href={evidence} />
          </>
        )}
      </p>
    </>
  )
}
