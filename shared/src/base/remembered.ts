/**
 * Functions of texts that keep their answers: a log says the same few texts again and again.
 *
 * @module
 */
import { TextMap } from './text-map.ts'

/** Longer texts come once, as a rule, and would be kept for nothing. Characters. */
const longestKept = 500

/**
 * @param answer pure; what it answers is shared, so nobody may change it
 * @param mostKept so many answers are kept; then all are forgotten, so that strange logs cost time and no memory
 */
export function remembered<Value>(answer: (text: string) => Value, mostKept = 10_000): (text: string) => Value {
  const answers = new TextMap<Value>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const value = answer(text)
    if (text.length > longestKept) return value
    if (answers.size >= mostKept) answers.clear()
    answers.set(text, value)
    return value
  }
}
