/**
 * Fields of an event, as a trace names them: those that feed a column, and those that feed none.
 *
 * @module
 */
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import { FieldPath } from './field-path.tsx'

/** What no column shows. */
export function FieldsLeft({ trace: { choosing, unread } }: { trace: FieldTrace }) {
  return (
    <dl class="facts trace-facts">
      {choosing.length === 0 ? undefined : (
        <div>
          <dt>Choose the rule</dt>
          <dd>
            <FieldPaths paths={choosing} />
          </dd>
        </div>
      )}
      <div>
        <dt>Not read</dt>
        <dd>{unread.length === 0 ? 'Every field is read.' : <FieldPaths paths={unread} />}</dd>
      </div>
    </dl>
  )
}

export function FieldPaths({ paths }: { paths: readonly string[] }) {
  if (paths.length === 0) return <span class="of">no single field</span>
  return (
    <ul class="paths">
      {paths.map((path) => (
        <li key={path}>
          <FieldPath path={path} />
        </li>
      ))}
    </ul>
  )
}
