/**
 * Positions of lines in an input of several files, which rise from line to line in the order of the files, whoever reads
 * which part of them.
 *
 * A file's lines have the numbers from its position on; where a range of a file begins, the bytes before it are counted and
 * not the lines, since nobody has seen these. As each line has a byte, the numbers rise all the same.
 *
 * @module
 */

/** More are not told apart by the numbers of JavaScript. */
const bitsOfAll = 53

/** Of a thousand files, each may have 8 TB. @param place among the files, from 0 */
export function positionOfFile(place: number, files: number): number {
  const bitsOfPlaces = Math.ceil(Math.log2(Math.max(1, files)))
  return place * 2 ** (bitsOfAll - bitsOfPlaces)
}
