/**
 * Texts that databases can store.
 *
 * @module
 */

/** No database stores NUL in a text, and PostgreSQL refuses the whole row. */
export function storable(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text
}
