/**
 * Which tools read an event, and where that is known from.
 *
 * @module
 */
import type { EventPage, ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'
import { OutsideLink } from '../parts/outside-link.tsx'
import { sourcePlace } from '../parts/source-place.ts'
import { StatusPill } from '../parts/status-pill.tsx'
import { SupportMark } from '../parts/support-mark.tsx'

export function EventSupport({ page: { row, tools } }: { page: EventPage }) {
  return (
    <>
      <section>
        <h2>Translation to MOOCdb</h2>
        <p class="status-line">
          <StatusPill status={row.support} />
          <span>{statusWords[row.support]}</span>
        </p>
      </section>
      <section>
        <h2>Other tools</h2>
        {tools.length === 0 ? (
          <p class="unknown">
            No tool is known to read this event, and none is known not to. Unknown is not the same as no.
          </p>
        ) : (
          <>
            <p>Read from the source of each tool, at the commit that is linked.</p>
            <ToolTable tools={tools} />
          </>
        )}
      </section>
    </>
  )
}

const statusWords = {
  TODO: 'Nobody translates it yet.',
  'PULL REQUEST': 'Somebody has proposed a translation; it is being reviewed.',
  DONE: 'It is translated.',
} as const

function ToolTable({ tools }: { tools: readonly ToolSupport[] }) {
  return (
    <table class="stacking tools">
      <caption class="visually-hidden">Tools and whether they read this event</caption>
      <thead>
        <tr>
          <th scope="col">Tool</th>
          <th scope="col">Reads it</th>
          <th scope="col">Note</th>
          <th scope="col">Known from</th>
        </tr>
      </thead>
      <tbody>
        {tools.map((support, i) => (
          <tr key={`${support.tool}${i}`}>
            <th scope="row">{support.tool}</th>
            <td data-label="Reads it">
              <SupportMark supported={support.supported} />
            </td>
            <td data-label="Note">{support.note === '' ? '–' : support.note}</td>
            <td data-label="Known from">
              <KnownFrom where={support.where} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function KnownFrom({ where }: { where: string }) {
  const place = sourcePlace(where)
  if (place === undefined) return <span class="anywhere">{where}</span>
  const { repository, path, line, url } = place
  return (
    <>
      <span class="anywhere">{repository}</span>
      <br />
      <OutsideLink href={url}>
        <code class="anywhere">
          {path}
          {line === undefined ? '' : `:${line}`}
        </code>
      </OutsideLink>
    </>
  )
}
