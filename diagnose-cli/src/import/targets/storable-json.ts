/**
 * JSON that databases can store: they refuse an escaped NUL, and an escaped half of a surrogate pair.
 *
 * @module
 */

/** Where there is neither, which is nearly always, the text stays as it is. */
export function storableJson(text: string): string {
  if (!/\\u(?:0000|d[89a-f])/i.test(text)) return text
  return text.replace(/\\(?:u(?:0000|d[89a-f][0-9a-f]{2})|.)/gi, (escape) =>
    escape.length > 2 ? String.raw`\ufffd` : escape,
  )
}
