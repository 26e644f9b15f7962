/**
 * Texts that come again and again, as numbers.
 *
 * @module
 */

import { TextMap } from '@mooc-panorama/shared/base/text-map.ts'

/** A log has few programs, courses, pages and modules, and as many addresses as learners. */
const mostShared = 200_000

export class SharedTexts {
  private readonly numbers = new TextMap<number>()
  private readonly texts: string[] = []

  /** @returns the text's number from 0, or `undefined` where there are too many texts already */
  numberOf(text: string): number | undefined {
    const known = this.numbers.get(text)
    if (known !== undefined || this.texts.length >= mostShared) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  textOf(number: number): string {
    return this.texts[number] as string // the number was given for it
  }
}
