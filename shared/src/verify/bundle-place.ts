/**
 * The files of a bundle, and where in them something stands.
 *
 * @module
 */
import type { BundleToken } from '../bundle/bundle-token.ts'

export type BundleFiles = ReadonlyMap<string, Uint8Array>

/** Where in a bundle something stands. */
export interface BundlePlace {
  file: string
  line?: number
  pointer?: string
  /** The rule that takes it for a surrogate; `undefined` where nothing explains it. */
  rule: string | undefined
}

export function placeOf(token: Pick<BundleToken, 'file' | 'line' | 'pointer' | 'rule'>): BundlePlace {
  const { file, line, rule } = token
  const pointer = token.pointer()
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(pointer === undefined ? {} : { pointer }),
    rule,
  }
}
