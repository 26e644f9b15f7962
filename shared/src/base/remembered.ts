/**
 * Functions of texts that keep their answers: a log says the same few texts again and again.
 *
 * @module
 */

/** Longer texts come once, as a rule, and would be kept for nothing. Characters. */
const longestKept = 500

/**
 * @param answer pure; what it answers is shared, so nobody may change it
 * @param mostKept so many answers are kept; then all are forgotten, so that strange logs cost time and no memory
 */
export function remembered<Value>(answer: (text: string) => Value, mostKept = 10_000): (text: string) => Value {
  const answers = new Map<string, Value>()
  let last: { text: string; value: Value } | undefined
  return (text) => {
    if (last !== undefined && last.text === text) return last.value
    const known = answers.get(text)
    const value = known ?? answer(text)
    if (text.length > longestKept) return value
    if (known === undefined) {
      if (answers.size >= mostKept) answers.clear()
      answers.set(text, value)
    }
    last = { text, value }
    return value
  }
}
