/**
 * The address of the translate box with a shared sample in it: after `#`, which browsers send to nobody.
 *
 * @module
 */
const start = '#event-'

/** Longer addresses are cut by what passes them on. Characters. */
const longest = 100_000

/** @returns the page alone where the text is too long for an address */
export function addressWith(event: string): string {
  if (!event.isWellFormed()) return '/translate'
  const address = `/translate${start}${encodeURIComponent(event)}`
  return address.length <= longest ? address : '/translate'
}

/** @returns `undefined` where the part after the page, with its `#`, holds no event */
export function eventIn(hash: string): string | undefined {
  if (!hash.startsWith(start)) return undefined
  try {
    return decodeURIComponent(hash.slice(start.length))
  } catch {
    return undefined // a sign that was cut
  }
}
