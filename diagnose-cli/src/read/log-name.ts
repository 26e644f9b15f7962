/**
 * Which files of a folder look like logs. Folders of logs hold other things too; a file that the user names is read
 * whatever its name.
 *
 * @module
 */

/** `log`: to be read. `packed`: a log in a compression that is not read. `other`: not a log. */
export type NameKind = 'log' | 'packed' | 'other'

/** `tracking.log`, and what log rotation makes of it: `tracking.log.1`, `tracking.log-20130301-1362100000.gz`. */
const logName = /\.(?:log|json|jsonl|ndjson)(?:[._-][0-9][0-9T:._-]*)?(?:\.(?:gz|zst|bz2))?$/i
const packedName = /\.xz$/i

export function nameKind(name: string): NameKind {
  if (name.startsWith('.')) return 'other'
  if (packedName.test(name)) return 'packed'
  return logName.test(name) || /\.(?:gz|zst|bz2)$/i.test(name) ? 'log' : 'other'
}
