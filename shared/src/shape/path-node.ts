/**
 * The tree of the paths that were seen.
 *
 * @module
 */
export interface PathNode {
  path: string
  depth: number
  /** Whether strings here are a payload. */
  payload: boolean
  keys: Map<string, PathNode>
  anyKey?: PathNode
  item?: PathNode
  json?: PathNode
  form?: PathNode
  /** Number of each (path, type) pair, by position in `shapeTypes`. */
  pairs: (number | undefined)[]
}

export function nodeAt(path: string, depth: number, payload: boolean): PathNode {
  return { path, depth, payload, keys: new Map(), pairs: [] }
}
