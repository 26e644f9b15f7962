/**
 * Which tools are known to read an event.
 *
 * @module
 */
import type { EventPage, ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { counted, exact } from './figures.ts'
import { SupportMark } from './support-mark.tsx'

export function EventTools({ page: { row, tools } }: { page: EventPage }) {
  const claims = claimByTool(tools)
  const reading = [...claims.values()].filter((supported) => supported !== 'no').length
  return (
    <>
      {claims.size === 0 ? (
        <p class="unknown">No tool is known to read this event, and none is known not to.</p>
      ) : (
        <>
          <p>
            {exact(reading)} of {counted(claims.size, 'tool')} that we know about {reading === 1 ? 'reads' : 'read'} it,
            wholly or in part.
          </p>
          <ul class="tool-list">
            {[...claims].map(([tool, supported]) => (
              <li key={tool}>
                <SupportMark supported={supported} /> {tool}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="more">
        <a href={`${eventPath(row)}/support`}>Where that is known from</a>
      </p>
    </>
  )
}

/** A tool with several claims has the best of them. */
function claimByTool(tools: readonly ToolSupport[]): Map<string, ToolSupport['supported']> {
  const order: readonly ToolSupport['supported'][] = ['yes', 'partly', 'no']
  const claims = new Map<string, ToolSupport['supported']>()
  for (const wanted of order) {
    for (const { tool, supported } of tools) if (supported === wanted && !claims.has(tool)) claims.set(tool, supported)
  }
  return claims
}
