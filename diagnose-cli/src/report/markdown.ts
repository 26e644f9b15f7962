/**
 * Names in Markdown.
 *
 * @module
 */
import { printable } from './plain-text.ts'

/** As code, so that nothing of a name is taken for Markdown or HTML; bars and backticks would end the cell or the code. */
export function markdownCode(name: string): string {
  return `\`${printable(name).replaceAll('`', "'").replaceAll('|', '\\|')}\``
}

/** Our own words, with a name in them. */
export function markdownText(text: string): string {
  return printable(text).replace(/[\\`*_<>[\]|]/g, String.raw`\$&`)
}
