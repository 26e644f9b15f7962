/**
 * What somebody may have meant who typed a name that there is not.
 *
 * @module
 */

/** Longer than any name that is looked for; more would only cost time. */
const longest = 200

/** A shorter word is part of too much. */
const shortestPart = 4

/**
 * The most alike first, at most so many; none that differs in more than a third of its letters, but for names that the
 * word is a part of: these come last, the shorter ones first. A swap of two neighbours is one difference.
 */
export function nearestNames(word: string, names: Iterable<string>, most = 3): string[] {
  const wanted = word.slice(0, longest).toLowerCase()
  return [...names]
    .map((name) => ({ name, ...likeness(wanted, name) }))
    .filter(({ group }) => group < 2)
    .sort((a, b) => a.group - b.group || a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

/** ` Did you mean a or b?`, or nothing. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearestNames(word, names, 2)
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
 *
 * Where there are more than `most` of them it is told early, as anybody may ask: only cells that at most so many can reach
 * are looked at, and no row more once none of them is reached.
 *
 * @param most a whole number
 * @returns Infinity where there are more than `most`
 */
export function editDistance(a: string, b: string, most: number = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let [before, last, row] = [emptyRow(b), emptyRow(b).map((_, j) => j), emptyRow(b)]
  let formerLeast = 0
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(row, { last, before }, [a, b, i, most])
    if (least > most && formerLeast > most) return Infinity // a swap goes over one row
    formerLeast = least
    ;[before, last, row] = [last, row, before]
  }
  const distance = at(last, b.length)
  return distance <= most ? distance : Infinity
}

type Row = Uint32Array<ArrayBuffer>

interface Rows {
  last: Row
  before: Row
}

function likeness(wanted: string, name: string): { group: number; distance: number } {
  const lower = name.toLowerCase()
  const distance = editDistance(wanted, lower, Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
  if (distance < Infinity) return { group: 0, distance }
  const isPart = wanted.length >= shortestPart && lower.includes(wanted)
  return { group: isPart ? 1 : 2, distance: lower.length - wanted.length }
}

function emptyRow({ length }: string): Row {
  return new Uint32Array(length + 1)
}

/** @returns the least of the row's cells */
function fillRow(row: Row, { last, before }: Rows, [a, b, i, most]: [string, string, number, number]): number {
  const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)]
  // The cells beside those looked at are out of reach; one behind the end of the row is not written.
  row[from - 1] = from === 1 ? i : most + 1
  row[to + 1] = most + 1
  let least = at(row, from - 1)
  const [letter, former] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)]
  for (let j = from; j <= to; j++) {
    const other = b.charCodeAt(j - 1)
    let cell = Math.min(at(last, j - 1) + (letter === other ? 0 : 1), at(last, j) + 1, at(row, j - 1) + 1)
    if (j > 1 && letter === b.charCodeAt(j - 2) && former === other) cell = Math.min(cell, at(before, j - 2) + 1)
    row[j] = cell
    if (cell < least) least = cell
  }
  return least
}

function at(row: Row, index: number): number {
  return row[index] ?? Infinity
}
