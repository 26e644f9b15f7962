/**
 * Whole numbers on a command line.
 *
 * @module
 */
import { InvalidArgumentError } from 'commander'

/** A parser of whole numbers between two bounds, both included. */
export function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (number >= lowest && number <= highest) return number
    throw new InvalidArgumentError(`Expected a whole number from ${lowest} to ${highest}.`)
  }
}
