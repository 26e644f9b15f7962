/**
 * Texts that lie in the memory of the scanner's WASM.
 *
 * @module
 */
import type { ScannerExports } from './scanner-exports.ts'

export class LentTexts {
  private readonly memory: ScannerExports['memory']
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  private view: Uint8Array<ArrayBuffer>

  constructor(memory: ScannerExports['memory']) {
    this.memory = memory
    this.view = new Uint8Array(memory.buffer)
  }

  /** The whole memory, as it is now: growing gives it another buffer. */
  get bytes(): Uint8Array<ArrayBuffer> {
    if (this.view.buffer !== this.memory.buffer) this.view = new Uint8Array(this.memory.buffer)
    return this.view
  }

  text(start: number, end: number): string {
    return this.decoder.decode(this.bytes.subarray(start, end))
  }

  write(at: number, text: Uint8Array): void {
    this.bytes.set(text, at)
  }

  /** @param at a multiple of 4 */
  words(at: number, count: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, at, count)
  }
}
