/**
 * What a string holds: JSON, JSON that was cut, a form, nothing.
 *
 * @module
 */

/** JSON in a string is opened where it stands in at most this many encodings, one inside the other. */
export const maxEncodings = 6

/**
 * The content of a string that holds a JSON object or array, or that holds a string which again holds one.
 *
 * @param encodings how many encodings the string may have, at most
 * @returns `undefined` where it holds neither
 */
export function jsonInText(text: string, encodings = maxEncodings): object | string | undefined {
  if (encodings <= 0) return undefined
  const first = text.charCodeAt(0)
  if (first !== brace && first !== bracket && first !== quote) return undefined
  const last = text.charCodeAt(text.length - 1)
  if (first === quote ? last !== quote || text.length < 4 : !endsContainer(text)) return undefined
  const value = parsed(text)
  if (typeof value === 'string') return jsonInText(value, encodings - 1) === undefined ? undefined : value
  return typeof value === 'object' && value !== null ? value : undefined
}

/** Whether a text that `jsonInText` could not open begins like JSON: real servers cut payloads at 512 characters. */
export function looksLikeCutJson(text: string): boolean {
  return /^(?:"\\*)*[{[]\s*(?:["\\{}[\]0-9tfn-]|$)/.test(text)
}

/** A form's fields in their order, decoded; a key that ends in `[]` or that occurs twice is a list. */
export function formFields(text: string): Map<string, string | string[]> | undefined {
  if (!isForm(text)) return undefined
  const fields = new Map<string, string | string[]>()
  for (const part of text.split('&')) {
    const equals = part.indexOf('=')
    const written = decodedInForm(equals < 0 ? part : part.slice(0, equals))
    const value = equals < 0 ? '' : decodedInForm(part.slice(equals + 1))
    const key = written.endsWith('[]') ? written.slice(0, -2) : written
    const former = fields.get(key)
    if (former === undefined) fields.set(key, key === written ? value : [value])
    else if (typeof former === 'string') fields.set(key, [former, value])
    else former.push(value)
  }
  return fields
}

const quote = 34
const brace = 123
const bracket = 91

/** At least one `key=value`; no blank, no mark of HTML, no slash in the first key, which a URL would have. */
function isForm(text: string): boolean {
  return /^[^\s=&<>{}"/?#]+=[^\s<>{}"]*$/.test(text)
}

function endsContainer(text: string): boolean {
  const end = text.trimEnd().at(-1)
  return end === '}' || end === ']'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the text is not JSON; the error would quote it
  }
}

/** A key or a value as it was before it was put into a form. */
export function decodedInForm(text: string): string {
  if (!text.includes('%')) return text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text // a `%` that encodes nothing
  }
}
