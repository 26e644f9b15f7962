/**
 * Numbers for distinct texts, in the order in which they are first met.
 *
 * @module
 */
export class Numbered {
  private readonly numbers = new Map<string, number>()

  /** @returns the text's number, from 1; a new one where the text is new */
  add(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const number = this.numbers.size + 1
    this.numbers.set(text, number)
    return number
  }

  /** In the order of the numbers. */
  entries(): Iterable<[text: string, number: number]> {
    return this.numbers
  }
}
