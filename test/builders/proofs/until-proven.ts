/**
 * Waits until the rules have been run on all that a shelf has.
 *
 * @module
 */
import { until } from '../until.ts'

export function untilProven(url: string): Promise<void> {
  return until(async () => {
    const { proofs } = (await (await fetch(`${url}/v1`)).json()) as { proofs: { waiting: number } } // our own answer
    return proofs.waiting === 0
  })
}
