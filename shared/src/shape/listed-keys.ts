/**
 * Which keys of an object the vocabulary lists, and which objects are maps (privacy rule K4).
 *
 * @module
 */

/**
 * From so many keys on, an object of which less than half are listed is a map: all its keys are data. An event itself is
 * none, however many fields an institution adds to it: its fields are named by whoever wrote the logging.
 */
const openFromKeys = 16

/** Longer keys are looked up each time, and so many answers are remembered, so that hostile keys fill no memory. */
const longestRemembered = 64
const maxRemembered = 50_000

export class ListedKeys {
  private readonly isKey: (key: string) => boolean
  private readonly answers = new Map<string, boolean>()

  constructor(isKey: (key: string) => boolean) {
    this.isKey = isKey
  }

  has(key: string): boolean {
    const known = this.answers.get(key)
    if (known !== undefined) return known
    const answer = this.isKey(key)
    if (this.answers.size >= maxRemembered) this.answers.clear()
    if (key.length <= longestRemembered) this.answers.set(key, answer)
    return answer
  }

  /** Whether these are the keys of a map, and so none of them may be shown. */
  areData(keys: readonly string[]): boolean {
    if (keys.length < openFromKeys) return false
    let listed = 0
    for (const key of keys) if (this.has(key)) listed++
    return listed * 2 < keys.length
  }

  /** The same of the keys of an object. */
  areDataOf(entries: readonly (readonly [key: string, value: unknown])[]): boolean {
    return entries.length >= openFromKeys && this.areData(entries.map(([key]) => key))
  }
}
