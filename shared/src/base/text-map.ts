/**
 * A map by texts that come again and again: it first looks at one place that follows from a few characters. To see that the
 * text which stood there the last time is the same is quicker than to hash it.
 *
 * @module
 */

/** Powers of two. */
const places = 1_024
const manyPlaces = 16_384

/** A map of fewer texts has no places: to make them would take longer than all that is asked of it. */
const fewestTexts = 32
/** A map of so many texts has more places. */
const manyTexts = 4_096

export class TextMap<Value> {
  private readonly all = new Map<string, Value>()
  private nearTexts: string[] = []
  private nearValues: (Value | undefined)[] = []

  get size(): number {
    return this.all.size
  }

  get(text: string): Value | undefined {
    if (this.nearTexts.length === 0) return this.all.get(text)
    const place = this.placeOf(text)
    if (this.nearTexts[place] === text) return this.nearValues[place]
    const value = this.all.get(text)
    if (value !== undefined) this.putNear(place, text, value)
    return value
  }

  set(text: string, value: Value): void {
    this.all.set(text, value)
    const { size } = this.all
    if (size < fewestTexts) return
    if (this.nearTexts.length === 0) this.makePlaces(places)
    else if (size >= manyTexts && this.nearTexts.length === places) this.makePlaces(manyPlaces)
    this.putNear(this.placeOf(text), text, value)
  }

  clear(): void {
    this.all.clear()
    this.nearTexts = []
    this.nearValues = []
  }

  /** In the order in which the texts first came. */
  [Symbol.iterator](): Iterator<[string, Value]> {
    return this.all[Symbol.iterator]()
  }

  values(): Iterable<Value> {
    return this.all.values()
  }

  private makePlaces(count: number): void {
    this.nearTexts = Array.from({ length: count }, () => '')
    this.nearValues = Array.from({ length: count })
    // An empty place is that of the empty text.
    this.nearValues[0] = this.all.get('')
  }

  private placeOf(text: string): number {
    return marksOf(text) & (this.nearTexts.length - 1)
  }

  private putNear(place: number, text: string, value: Value): void {
    this.nearTexts[place] = text
    this.nearValues[place] = value
  }
}

/** The ends of addresses and ids tell most of them apart. */
function marksOf(text: string): number {
  const { length } = text
  if (length < 8) return length === 0 ? 0 : text.charCodeAt(0) * 31 + text.charCodeAt(length - 1) * 7 + length
  const end =
    text.charCodeAt(length - 2) + text.charCodeAt(length - 3) * 33 + text.charCodeAt(length - 5) * 193 + length
  return end + text.charCodeAt(length - 7) * 397 + text.charCodeAt(length >> 1) * 71
}
