/**
 * Whether an event can be translated: the proof by shape, the word of maintainers, and which other tools read it.
 *
 * @module
 */
import type { EventPage, ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'
import { exact } from '../parts/figures.ts'
import { OutsideLink } from '../parts/outside-link.tsx'
import { ProofTable } from '../parts/proof-table.tsx'
import { ShapePager, ShapesShown } from '../parts/shape-pager.tsx'
import { sourcePlace } from '../parts/source-place.ts'
import { StatusPill, SupportPill } from '../parts/status-pill.tsx'
import { SupportMark } from '../parts/support-mark.tsx'

export function EventSupport({ page }: { page: EventPage }) {
  const { row, tools } = page
  return (
    <>
      <section>
        <h2>Translation to MOOCdb</h2>
        <p class="status-line">
          <SupportPill row={row} />
        </p>
        <p>{proofSentence(page)}</p>
        <ShapesShown event={page} section="support" />
        {page.shapes.length === 0 ? undefined : <ProofTable page={page} />}
        <ShapePager event={page} section="support" />
        <p class="hint">
          The shelf runs the rules on every sample of every shape, after each merge and whenever the rules change. An
          event is DONE when they translate all of them. What maintainers say stands beside the proof, never above it.
          {row.support_word === 'TODO' ? undefined : (
            <>
              {' '}
              Here they say <StatusPill status={row.support_word} />, with the reason that stands in the history.
            </>
          )}
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

function proofSentence({ row: { shapes, shapes_passing: passing }, listing: { waiting } }: EventPage): string {
  const rest = waiting === 0 ? '' : ` On ${exact(waiting)} of them they have not been run yet.`
  if (shapes === 0) return 'No shape of it was shared, so nothing can be proven.'
  if (shapes === 1 && waiting === 0) return `The rules ${passing === 1 ? '' : 'do not '}translate its one shape.`
  const which =
    passing === shapes
      ? `all of its ${exact(shapes)}`
      : passing === 0
        ? `none of its ${exact(shapes)}`
        : `${exact(passing)} of its ${exact(shapes)}`
  return `The rules translate ${which} ${shapes === 1 ? 'shape' : 'shapes'}.${rest}`
}

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
