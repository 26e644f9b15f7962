/**
 * Texts that people paste or drop. A large one never reaches the text area, since browsers take minutes to lay it out.
 *
 * @module
 */
import { mostCharacters } from './questions.ts'

/** Characters that a text area can hold and stay fast. */
export const mostEditable = 200_000

/** @returns the text of a paste or drop that is too large to edit; `undefined` where the browser may put it in */
export function largeText(transfer: DataTransfer | null): string | undefined {
  const text = transfer?.getData('text/plain') ?? ''
  return text.length > mostEditable ? text : undefined
}

/** Of a file no more is read than shows that it is too large: a character has three bytes at most, or two have four. */
export async function textOfFile(file: Blob): Promise<string> {
  return file.slice(0, 3 * mostCharacters + 3).text()
}
