/**
 * Drives the WASM that unpacks gzip (assembly/gzip-members.ts): packed chunks in, unpacked regions of its memory out.
 *
 * @module
 */

/** `complete` only where every member has its length and checksum, and nothing but zeros follows. */
export type GunzipEnd = 'complete' | 'damaged'

/** What the module exports for this. Addresses are those of its memory. */
export interface GunzipExports {
  memory: { readonly buffer: ArrayBuffer }
  startGzip(): void
  gzipPlace(): number
  addGzip(bytes: number): void
  gunzip(): number
  unpackedFrom(): number
  unpackedTo(): number
  unpackedTaken(): void
  isWhole(): number
}

/** Takes the unpacked bytes between two addresses: all of them, since they are overwritten after the call. */
export type TakeRegion = (from: number, to: number) => void

/** The first region that is handed over has as many bytes, or all that there are: enough to tell what they are. */
export const gunzipHeadBytes = 4096

/** How much can be put into the module at once. Bytes; INPUT_BYTES of assembly/inflate-bits.ts. */
const inputBytes = 256 * 1024

/** How `gunzip` ends; assembly/inflate-outcome.ts. */
const windowFull = 2
const bytesWrong = 4

export class GunzipWalk {
  private readonly wasm: GunzipExports
  private readonly takeRegion: TakeRegion
  private hasBegun = false
  private isWrong = false

  constructor(wasm: GunzipExports, takeRegion: TakeRegion) {
    this.wasm = wasm
    this.takeRegion = takeRegion
    wasm.startGzip()
  }

  /** Whether the bytes so far are damaged: then those that follow are of no use and not looked at. */
  get isDamaged(): boolean {
    return this.isWrong
  }

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && !this.isWrong; at += inputBytes) {
      const piece = chunk.subarray(at, at + inputBytes)
      new Uint8Array(this.wasm.memory.buffer, this.wasm.gzipPlace(), piece.length).set(piece)
      this.wasm.addGzip(piece.length)
      this.unpack()
    }
  }

  /** Ends the file, and begins the next one. */
  end(): GunzipEnd {
    this.handOver(0)
    const end = !this.isWrong && this.wasm.isWhole() !== 0 ? 'complete' : 'damaged'
    this.wasm.startGzip()
    this.hasBegun = false
    this.isWrong = false
    return end
  }

  private unpack(): void {
    for (;;) {
      const outcome = this.wasm.gunzip()
      this.handOver(this.hasBegun ? 0 : gunzipHeadBytes)
      if (outcome === windowFull) continue
      this.isWrong = outcome === bytesWrong
      return
    }
  }

  private handOver(fewest: number): void {
    const from = this.wasm.unpackedFrom()
    const to = this.wasm.unpackedTo()
    if (from === to || to - from < fewest) return
    this.hasBegun = true
    this.takeRegion(from, to)
    this.wasm.unpackedTaken()
  }
}
