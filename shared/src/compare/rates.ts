/**
 * How often something occurs in two diagnoses of different sizes, and when a difference is more than chance.
 *
 * @module
 */

/** So many would have to be expected before their absence says something: none at all is then rarer than 1 in 100. */
const fewestExpected = 5

/** Standard errors by which two rates must differ. More than usual: events of one learner come in bursts. */
const standardErrors = 4

/** @param events of the whole */
export function perThousand(count: number, events: number): number {
  return events === 0 ? 0 : (count * 1000) / events
}

/** Whether what was seen `count` times among `events` could be missing among `elsewhere` events by chance. */
export function mayBeChance(count: number, events: number, elsewhere: number): boolean {
  return events === 0 || (count * elsewhere) / events < fewestExpected
}

/** Whether two rates differ by a factor, and by more than chance. The same with both sides exchanged. */
export function hasChangedRate(
  countBefore: number,
  eventsBefore: number,
  countAfter: number,
  eventsAfter: number,
  factor: number,
): boolean {
  if (eventsBefore === 0 || eventsAfter === 0) return false
  const before = countBefore / eventsBefore
  const after = countAfter / eventsAfter
  if (Math.max(before, after) < factor * Math.min(before, after)) return false
  const pooled = (countBefore + countAfter) / (eventsBefore + eventsAfter)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / eventsBefore + 1 / eventsAfter))
  return error > 0 && Math.abs(before - after) >= standardErrors * error
}
