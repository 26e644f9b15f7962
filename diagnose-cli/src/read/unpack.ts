/**
 * Packed bytes, read as far as they can be read, whatever packed them.
 *
 * @module
 */
import type { ByteSource } from './byte-source.ts'
import { bunzip2 } from './bunzip2.ts'
import type { Packing } from './content-kind.ts'
import { gunzip } from './gunzip.ts'
import { unzstd } from './unzstd.ts'

/**
 * `complete` only where everything is there and right, and nothing follows. `too-large` and `dictionary`: nothing was
 * given, because unpacking would take too much memory, or needs a file that is not here.
 */
export type UnpackEnd = 'complete' | 'damaged' | 'too-large' | 'dictionary'

/** @param take gets the unpacked bytes; it does not keep the chunk */
export type Unpack = (source: ByteSource, take: (chunk: Uint8Array) => void) => Promise<UnpackEnd>

export const unpackers: Record<Packing, Unpack> = { gzip: gunzip, zstd: unzstd, bzip2: bunzip2 }
