/**
 * The way from a sample to the translate box. It stands within an element marked `data-sample`, and takes that sample along.
 *
 * @module
 */

/** @param label of the sample, since a page has many such links */
export function TryEvent({ label }: { label: string }) {
  return (
    <a href="/translate" data-try-event aria-label={`Try in the translate box: ${label}`}>
      Try in the translate box
    </a>
  )
}
