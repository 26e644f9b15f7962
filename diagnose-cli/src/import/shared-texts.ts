/**
 * Texts that come again and again, as numbers.
 *
 * @module
 */

/** A text, its number, or none. */
export type TextRecord = string | number | null

/** A log has few programs, courses and pages, and as many addresses as learners; what comes later stays a text. */
const mostShared = 200_000
const longestShared = 400

export class SharedTexts {
  private readonly numbers = new Map<string, number>()
  private readonly texts: string[] = []

  write(text: string | undefined): TextRecord {
    if (text === undefined) return null
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    if (this.texts.length >= mostShared || text.length > longestShared) return text
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  read(record: TextRecord): string | undefined {
    return typeof record === 'number' ? this.texts[record] : (record ?? undefined)
  }
}
