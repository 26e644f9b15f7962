/**
 * The path of a field. What it shares with the fields above it is dimmed, so that a list of paths reads as a tree.
 *
 * @module
 */
export function FieldPath({ path }: { path: string }) {
  if (path === '') return <span class="field-path">(the event itself)</span>
  const cut = leafStart(path)
  return (
    <code class="field-path">
      {cut === 0 ? undefined : <span class="field-parent">{path.slice(0, cut)}</span>}
      {path.slice(cut)}
    </code>
  )
}

/** Where the last step of a path starts: after the last dot, or at `[]`, `(json)`, `(form)`. */
export function leafStart(path: string): number {
  const mark = /(?:\[\]|\(json\)|\(form\))$/.exec(path)
  return mark === null ? path.lastIndexOf('.') + 1 : mark.index
}
