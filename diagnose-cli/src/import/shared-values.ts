/**
 * Values that come again and again, as numbers.
 *
 * @module
 */

/** A log has few programs, courses, pages and modules, and as many addresses as learners. */
const mostShared = 200_000

export class SharedValues<Value> {
  private readonly numbers = new Map<Value, number>()
  private readonly values: Value[] = []

  /** @returns the value's number from 0, or `undefined` where there are too many values already */
  numberOf(value: Value): number | undefined {
    const known = this.numbers.get(value)
    if (known !== undefined || this.values.length >= mostShared) return known
    this.numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }

  valueOf(number: number): Value {
    return this.values[number] as Value // the number was given for it
  }
}
