/**
 * When a thread is to rest. In a flood of new shapes its state is large again and again, and all of it goes through the hands of
 * the main thread, which would have counted the lines itself in less time. As more is read, less of what comes has a place,
 * so the flood ebbs: the thread goes on when its next state will be worth the work.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { takenBytes, type SharedRanges } from '../read/shared-ranges.ts'

/** What must be read for a state, so that handing it over costs less than reading has gained. Bytes. */
const worthBytes = 64 * 1024 * 1024

/** How often a thread that rests looks how far the others are, and how often they may be where they were. */
const [lookMs, mostLooksInVain] = [5, 100]

export class ThreadRest {
  /** By this thread, since it has handed over. */
  private read = 0
  /** By all threads, as far as this one knows. */
  private readByAll = 0
  /** To be read by the others before this one goes on. */
  private owed = 0
  private readonly look: () => Promise<unknown>

  /** @param look waits a moment */
  constructor(look: () => Promise<unknown> = () => sleep(lookMs)) {
    this.look = look
  }

  blockRead(bytes: number): void {
    this.read += bytes
  }

  handedOver(): void {
    this.readByAll += 2 * this.read // another one was at work meanwhile
    // What has a place becomes less as what was read becomes more: a state lasts as many times longer.
    if (this.read < worthBytes) this.owed = this.readByAll * (worthBytes / Math.max(1, this.read) - 1)
    this.read = 0
  }

  /** Until the others have read enough, are busy with something else or rest too, or nothing is left to read. */
  async untilWorth(ranges: SharedRanges): Promise<void> {
    let looksInVain = 0
    for (let at = takenBytes(ranges); this.owed > 0 && at < ranges.size;) {
      await this.look()
      const now = takenBytes(ranges)
      looksInVain = now === at ? looksInVain + 1 : 0
      if (looksInVain === mostLooksInVain) return
      this.owed -= now - at
      this.readByAll += now - at
      at = now
    }
  }
}
