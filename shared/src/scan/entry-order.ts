/**
 * Sorts the entries of a shape by numbers: the same few hundred texts stand in thousands of shapes, and are compared once.
 *
 * @module
 */
import { sortedShape, type Shape, type ShapeEntry } from '../shape/shape.ts'

/** To find the place of a new entry takes time in proportion to those that are known. */
const usuallyKnown = 4_096

export class EntryOrder {
  private readonly mostKnown: number
  /** By number, in the order in which they were added. */
  private readonly entries: ShapeEntry[] = []
  /** Rising, as far as they are known. */
  private readonly rising: ShapeEntry[] = []
  /** By number: where the entry stands among the rising ones. */
  private readonly ranks: number[] = []

  constructor(mostKnown = usuallyKnown) {
    this.mostKnown = mostKnown
  }

  /** @param entry a new one @returns its number */
  add(entry: ShapeEntry): number {
    const number = this.entries.push(entry) - 1
    if (number >= this.mostKnown) return number
    const rank = this.rankOf(entry)
    for (let other = 0; other < number; other++) this.moveUp(other, rank)
    this.rising.splice(rank, 0, entry)
    this.ranks.push(rank)
    return number
  }

  /** @param numbers of its entries, each once; they are changed */
  shapeOf(numbers: Uint32Array): Shape {
    for (const number of numbers) if (number >= this.mostKnown) return this.sortedTexts(numbers)
    for (let i = 0; i < numbers.length; i++) numbers[i] = this.ranks[numbers[i] ?? 0] ?? 0
    const shape: ShapeEntry[] = []
    for (const rank of numbers.sort()) shape.push(this.rising[rank] as ShapeEntry) // it is the rank of one that was added
    return shape
  }

  clear(): void {
    this.entries.length = this.rising.length = this.ranks.length = 0
  }

  private moveUp(number: number, from: number): void {
    const rank = this.ranks[number] ?? 0
    if (rank >= from) this.ranks[number] = rank + 1
  }

  private sortedTexts(numbers: Uint32Array): Shape {
    return sortedShape(Array.from(numbers, (number) => this.entries[number] as ShapeEntry)) // each was added
  }

  private rankOf(entry: ShapeEntry): number {
    let low = 0
    let high = this.rising.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.rising[middle] ?? '') < entry) low = middle + 1
      else high = middle
    }
    return low
  }
}
