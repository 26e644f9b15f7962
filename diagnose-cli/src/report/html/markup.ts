/**
 * Markup in which every value is escaped where it is put in. Only the `html` tag makes markup of text, so a name from a
 * log cannot become a tag.
 *
 * @module
 */
import { printable } from '../plain-text.ts'

/** Text that is markup already. A class, so that no text can pass for it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Content = Html | string | number | undefined | readonly Content[]

/** `html\`<td>${name}</td>\``. An `undefined` gives nothing; the parts of a list follow each other. */
export function html(literals: TemplateStringsArray, ...values: readonly Content[]): Html {
  const text = literals.map((literal, i) => `${literal}${i < values.length ? markupOf(values[i]) : ''}`).join('')
  return new Html(text)
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function markupOf(value: Content): string {
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(markupOf).join('')
  return printable(String(value ?? '')).replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
}
