/**
 * Waits for what happens in its own time.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'

/** @throws when it has not happened after 60 seconds */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (await condition()) return
    await sleep(50)
  }
  throw new Error('it did not happen')
}
