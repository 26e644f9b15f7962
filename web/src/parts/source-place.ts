/**
 * Where a claim about a tool is known from: `owner/repository@commit:path:line`.
 *
 * @module
 */
export interface SourcePlace {
  repository: string
  path: string
  line?: number
  /** The page on GitHub that shows the line. */
  url: string
}

const placePattern = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40}):([^:\s]+)(?::(\d+))?$/

/** `undefined` where the text names no such place. */
export function sourcePlace(where: string): SourcePlace | undefined {
  const [, repository, commit, path, line] = placePattern.exec(where) ?? []
  if (repository === undefined || commit === undefined || path === undefined) return undefined
  const file = path.split('/').map(encodeURIComponent).join('/')
  const url = `https://github.com/${repository}/blob/${commit}/${file}`
  return line === undefined
    ? { repository, path, url }
    : { repository, path, line: Number(line), url: `${url}#L${line}` }
}
