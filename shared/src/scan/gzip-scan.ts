/**
 * A gzip file, unpacked and scanned in one go: into the memory of the scanner, where it has one, so that the lines are
 * counted where they were unpacked.
 *
 * @module
 */
import { createGunzip, type Gunzip } from './gunzip.ts'
import { gunzipHeadBytes, GunzipWalk, type GunzipEnd } from './gunzip-walk.ts'
import type { Scanner } from './scanner.ts'

/** One file; the next one needs another scan. */
export class GzipScan implements Gunzip {
  /** Unpacked bytes that were scanned. */
  bytes = 0
  /** Whether what is packed is no log: then none of it was scanned, and what follows is not unpacked. */
  isRefused = false
  private readonly gunzip: Gunzip
  private readonly isLog: (head: Uint8Array) => boolean

  /** @param isLog is asked once, before anything is scanned, about the first 4,096 unpacked bytes, or all there are */
  constructor(scanner: Scanner, isLog: (head: Uint8Array) => boolean) {
    this.isLog = isLog
    const { memory } = scanner
    this.gunzip =
      memory === undefined
        ? createGunzip((unpacked) => this.take(unpacked, () => scanner.push(unpacked)))
        : new GunzipWalk(memory.wasm, (from, to) => {
            const unpacked = new Uint8Array(memory.wasm.memory.buffer, from, to - from)
            this.take(unpacked, () => memory.pushRegion(from, to))
          })
  }

  get isDamaged(): boolean {
    return this.gunzip.isDamaged
  }

  push(chunk: Uint8Array): void {
    if (!this.isRefused) this.gunzip.push(chunk)
  }

  /** Ends what is packed. The scanner is not told: whoever made it says what a file is. */
  end(): GunzipEnd {
    return this.gunzip.end()
  }

  private take(unpacked: Uint8Array, scan: () => void): void {
    if (this.bytes === 0 && !this.isLog(unpacked.subarray(0, gunzipHeadBytes))) this.isRefused = true
    if (this.isRefused) return
    this.bytes += unpacked.length
    scan()
  }
}
