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
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .map(({ name, distance }) => {
      const isAlike = distance <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3))
      const isPart = wanted.length >= shortestPart && name.toLowerCase().includes(wanted)
      return { name, distance, group: isAlike ? 0 : isPart ? 1 : 2 }
    })
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

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity
      row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1))
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity
}
