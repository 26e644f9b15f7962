/**
 * Which tokens are JSON Web Tokens (RFC 7519): three parts with points between them, of which the first is base64url of a
 * JSON object that names an algorithm. Three names with points between them are none.
 *
 * @module
 */

const threeParts = /^([A-Za-z0-9_-]{10,1000})\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/

export function isJwt(text: string): boolean {
  const header = threeParts.exec(text)?.[1]
  return header !== undefined && namesAlgorithm(asciiOfBase64Url(header))
}

function namesAlgorithm(json: string): boolean {
  try {
    const header: unknown = JSON.parse(json)
    return typeof header === 'object' && header !== null && 'alg' in header && typeof header.alg === 'string'
  } catch {
    return false
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Headers are ASCII; another byte becomes a character that may be wrong. */
function asciiOfBase64Url(code: string): string {
  let [text, bits, count] = ['', 0, 0]
  for (const mark of code) {
    bits = ((bits << 6) | alphabet.indexOf(mark)) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    text += String.fromCharCode((bits >> count) & 0xff)
  }
  return text
}
