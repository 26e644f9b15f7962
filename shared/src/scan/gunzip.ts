/**
 * gzip, read as far as it can be read, from chunks that end anywhere.
 *
 * What came before a damage is given: every whole symbol of the packed bytes that stands before the first wrong one, or
 * before the end of a file that was cut. What the chunks are does not change that.
 *
 * @module
 */
import { compiledWasm, instanceOf, type WasmModule } from '../base/web-assembly.ts'
import { gunzipWasm } from './gunzip-wasm.gen.ts'
import { GunzipWalk, type GunzipEnd, type GunzipExports } from './gunzip-walk.ts'

/** Unpacks one file after the other. */
export interface Gunzip {
  /** Takes the next packed bytes. */
  push(chunk: Uint8Array): void
  /** Ends a file. */
  end(): GunzipEnd
  /** Whether the file is known to be damaged: then pushing more of it changes nothing. */
  readonly isDamaged: boolean
}

/**
 * @param take gets the unpacked bytes, of each file first 4,096 or all; they are only lent, and change after the call.
 *   A call has at most 257 KiB.
 */
export function createGunzip(take: (unpacked: Uint8Array) => void): Gunzip {
  compiled ??= compiledWasm(gunzipWasm)
  const wasm = instanceOf<GunzipExports>(compiled)
  return new GunzipWalk(wasm, (from, to) => take(new Uint8Array(wasm.memory.buffer, from, to - from)))
}

/** Compiled when it is first needed: most logs that a browser is given are plain. */
let compiled: WasmModule | undefined
