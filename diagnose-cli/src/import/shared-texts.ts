/**
 * Texts that come again and again, as numbers.
 *
 * @module
 */

import { TextMap } from '@mooc-panorama/shared/base/text-map.ts'

/** A log has few programs, courses, pages and modules, and as many addresses as learners. */
export const usualShared = 200_000

export class SharedTexts {
  /** By their numbers. */
  readonly all: string[] = []
  private readonly numbers = new TextMap<number>()
  private readonly most: number

  constructor(most = usualShared) {
    this.most = most
  }

  /** @returns the text's number from 0, or `undefined` where there are too many texts already */
  numberOf(text: string): number | undefined {
    const known = this.numbers.get(text)
    if (known !== undefined || this.all.length >= this.most) return known
    this.numbers.set(text, this.all.length)
    return this.all.push(text) - 1
  }
}
