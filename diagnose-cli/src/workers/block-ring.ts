/**
 * Blocks of bytes from one thread to another through memory that both see: no copy is sent, nothing is allocated, and
 * whoever is faster waits.
 *
 * @module
 */

/** A bit more than the largest block that is made, so that each is one slot. Bytes. */
const slotBytes = 264 * 1024
const slots = 12

/** Places in the header. Counters only rise; a slot is a counter modulo their number. */
const [written, taken, lengths] = [0, 1, 2]
const headerBytes = 4 * (lengths + slots)

/** The length that a slot has where nothing follows. */
const noMore = -1

export function blockRing(): SharedArrayBuffer {
  return new SharedArrayBuffer(headerBytes + slots * slotBytes)
}

/** The thread that fills. */
export class BlockWriter {
  private readonly header: Int32Array
  private readonly bytes: Uint8Array

  constructor(ring: SharedArrayBuffer) {
    this.header = new Int32Array(ring, 0, lengths + slots)
    this.bytes = new Uint8Array(ring, headerBytes)
  }

  /** Waits without hearing anything else: not for the main thread. */
  write(bytes: Uint8Array): void {
    for (const part of parts(bytes)) {
      while (this.isFull()) Atomics.wait(this.header, taken, Atomics.load(this.header, written) - slots)
      this.put(part)
    }
  }

  /** @param bytes must stay as they are until they have been written */
  async writeLater(bytes: Uint8Array): Promise<void> {
    for (const part of parts(bytes)) {
      await this.untilFree()
      this.put(part)
    }
  }

  end(): void {
    while (this.isFull()) Atomics.wait(this.header, taken, Atomics.load(this.header, written) - slots)
    this.publish(noMore)
  }

  async endLater(): Promise<void> {
    await this.untilFree()
    this.publish(noMore)
  }

  private async untilFree(): Promise<void> {
    while (this.isFull()) {
      const waiting = Atomics.waitAsync(this.header, taken, Atomics.load(this.header, written) - slots)
      if (waiting.async) await waiting.value
    }
  }

  private isFull(): boolean {
    return Atomics.load(this.header, written) - Atomics.load(this.header, taken) === slots
  }

  private put(bytes: Uint8Array): void {
    const slot = Atomics.load(this.header, written) % slots
    this.bytes.set(bytes, slot * slotBytes)
    this.publish(bytes.length)
  }

  private publish(length: number): void {
    const count = Atomics.load(this.header, written)
    Atomics.store(this.header, lengths + (count % slots), length)
    Atomics.store(this.header, written, count + 1)
    Atomics.notify(this.header, written)
  }
}

/** Takes the blocks out; who waits hears other things meanwhile. A block is valid until the next one is asked for. */
export async function* blocksOf(ring: SharedArrayBuffer): AsyncGenerator<Uint8Array> {
  const header = new Int32Array(ring, 0, lengths + slots)
  for (let count = 0; ; count++) {
    const waiting = Atomics.waitAsync(header, written, count)
    if (waiting.async) await waiting.value
    const slot = count % slots
    const length = Atomics.load(header, lengths + slot)
    if (length === noMore) return
    yield new Uint8Array(ring, headerBytes + slot * slotBytes, length)
    Atomics.store(header, taken, count + 1)
    Atomics.notify(header, taken)
  }
}

function* parts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += slotBytes) yield bytes.subarray(at, at + slotBytes)
}
