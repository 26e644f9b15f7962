/**
 * Packed bytes, read as far as they can be read, whatever packed them.
 *
 * @module
 */
import type { ByteSource } from './byte-source.ts'
import type { Packing } from './content-kind.ts'

/**
 * `complete` only where everything is there and right, and nothing follows. `too-large` and `dictionary`: nothing was
 * given, because unpacking would take too much memory, or needs a file that is not here.
 */
export type UnpackEnd = 'complete' | 'damaged' | 'too-large' | 'dictionary'

/** @param take gets the unpacked bytes; it does not keep the chunk */
export type Unpack = (source: ByteSource, take: (chunk: Uint8Array) => void) => Promise<UnpackEnd>

/** Each is loaded where something is packed so: a start need not wait for what few logs are packed with. */
export const unpackers: Record<Packing, Unpack> = {
  gzip: async (source, take) => (await import('./gunzip.ts')).gunzip(source, take),
  zstd: async (source, take) => (await import('./unzstd.ts')).unzstd(source, take),
  bzip2: async (source, take) => (await import('./bunzip2.ts')).bunzip2(source, take),
}
