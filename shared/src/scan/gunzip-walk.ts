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
  unpackedTaken(to: number): void
  isWhole(): number
}

/**
 * Takes what stands between two addresses.
 *
 * @param mustTake whether nothing or little may be left
 * @returns up to where it was taken; what follows comes again, with more behind it
 */
export type TakeRegion = (from: number, to: number, mustTake: boolean) => number

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
    this.handOver(true)
    const end = !this.isWrong && this.wasm.isWhole() !== 0 ? 'complete' : 'damaged'
    this.wasm.startGzip()
    this.hasBegun = false
    this.isWrong = false
    return end
  }

  private unpack(): void {
    for (;;) {
      const outcome = this.wasm.gunzip()
      this.handOver(outcome === windowFull)
      if (outcome === windowFull) continue
      this.isWrong = outcome === bytesWrong
      return
    }
  }

  private handOver(mustTake: boolean): void {
    const from = this.wasm.unpackedFrom()
    const to = this.wasm.unpackedTo()
    const waits = !this.hasBegun && to - from < gunzipHeadBytes && !mustTake
    if (from === to || waits) return
    this.hasBegun = true
    this.wasm.unpackedTaken(this.takeRegion(from, to, mustTake))
  }
}
