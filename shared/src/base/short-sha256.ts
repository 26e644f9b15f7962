/**
 * SHA-256 (FIPS 180-4) of short texts: the marks of surrogates are made of very many of them, and each is one block.
 *
 * @module
 */

/** Characters that have room in a block beside their length. */
export const mostInBlock = 55

const primes = primesUpTo(311)
const roundWords = Int32Array.from(primes, (prime) => fractionWord(Math.cbrt(prime)))
const startWords = Int32Array.from(primes.slice(0, 8), (prime) => fractionWord(Math.sqrt(prime)))
const words = new Int32Array(64)

/**
 * @param into eight words of the digest
 * @returns false, and nothing is written, where the text is longer or not of ASCII alone
 */
export function sha256OfShort(text: string, into: Int32Array): boolean {
  if (text.length > mostInBlock) return false
  words.fill(0, 0, 16)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return false
    words[at >> 2] = (words[at >> 2] ?? 0) | (code << (24 - 8 * (at & 3)))
  }
  words[text.length >> 2] = (words[text.length >> 2] ?? 0) | (0x80 << (24 - 8 * (text.length & 3)))
  words[15] = text.length * 8
  compress(into)
  return true
}

/** The words of the block are there. Each place that is read has been written. */
function compress(into: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const far = words[i - 15] as number
    const near = words[i - 2] as number
    const mixedFar = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3)
    const mixedNear = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10)
    words[i] = ((words[i - 16] as number) + mixedFar + (words[i - 7] as number) + mixedNear) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = startWords
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice) | 0
    const one = (first + (roundWords[i] as number) + (words[i] as number)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const other = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + other) | 0
  }
  into.set([a, b, c, d, e, f, g, h])
  for (let i = 0; i < 8; i++) into[i] = ((into[i] as number) + (startWords[i] as number)) | 0
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The first 32 bits behind the point. */
function fractionWord(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0
}

function primesUpTo(last: number): number[] {
  const found: number[] = []
  for (let n = 2; n <= last; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
