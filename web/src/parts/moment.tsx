/**
 * A moment in UTC. The script adds the reader's local time as a title.
 *
 * @module
 */
export function Moment({ at, dateOnly = false }: { at: string; dateOnly?: boolean }) {
  const text = dateOnly ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
  return <time dateTime={at}>{text}</time>
}
