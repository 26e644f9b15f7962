/**
 * What a file holds, told by its first bytes: names lie.
 *
 * @module
 */

/** Compressions that are read. */
export type Packing = 'gzip' | 'zstd' | 'bzip2'

/** `text` is what may be a log; `packed` is a compression that is not read. */
export type ContentKind = Packing | 'text' | 'packed' | 'utf-16' | 'binary'

/** So many first bytes are looked at. */
export const headBytes = 4096

/** First bytes of files that are often taken for logs. Random bytes are told by their control characters instead. */
const signatures: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['packed', [0xfd, 0x37, 0x7a, 0x58, 0x5a]], // xz
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['binary', [0x50, 0x4b, 0x03, 0x04]], // zip
  ['binary', [0x50, 0x4b, 0x05, 0x06]], // empty zip
  ['binary', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['binary', [0xff, 0xd8, 0xff]], // JPEG
  ['binary', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['binary', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['binary', [0x50, 0x41, 0x52, 0x31]], // Parquet
  ['binary', [0x7f, 0x45, 0x4c, 0x46]], // ELF
]

/** @param head the first bytes of the file, `headBytes` of them where there are so many */
export function contentKind(head: Uint8Array): ContentKind {
  const signature = signatures.find(([, bytes]) => startsWith(head, bytes))
  if (signature !== undefined) return signature[0]
  if (isBzip2(head)) return 'bzip2'
  if (isSkippableZstd(head)) return 'zstd'
  if (isUtf16(head)) return 'utf-16'
  return isTar(head) || isMostlyControl(head) ? 'binary' : 'text'
}

const packingOfExtension: readonly (readonly [RegExp, Packing])[] = [
  [/\.gz$/i, 'gzip'],
  [/\.zst$/i, 'zstd'],
  [/\.bz2$/i, 'bzip2'],
]

/**
 * Whether the very start of a packed file is damaged or missing: what is named like one, and is neither packed nor text.
 * Fewer than four bytes tell nothing of what they were.
 */
export function isBrokenPacked(name: string, head: Uint8Array): boolean {
  const isNamedPacked = packingOfExtension.some(([extension]) => extension.test(name))
  return isNamedPacked && (head.length < 4 || contentKind(head) === 'binary')
}

function startsWith(head: Uint8Array, bytes: readonly number[], from = 0): boolean {
  return bytes.every((byte, i) => head[from + i] === byte)
}

/** `BZh`, the size of blocks, and the mark of a block or of the end, as far as it is there: a log may begin with `BZh`. */
function isBzip2(head: Uint8Array): boolean {
  const level = head[3] ?? 0
  if (!startsWith(head, [0x42, 0x5a, 0x68]) || level < 0x31 || level > 0x39) return false
  const mark = [...head.subarray(4, 10)]
  return [blockMark, endMark].some((bytes) => mark.every((byte, i) => byte === bytes[i]))
}

const blockMark = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
const endMark = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]

/** A frame that holds something else may come before the first frame of data. */
function isSkippableZstd(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && startsWith(head, [0x2a, 0x4d, 0x18], 1)
}

/** Without a byte order mark: of ASCII, every second byte is NUL. Runs of NUL have as many on even as on odd places. */
function isUtf16(head: Uint8Array): boolean {
  const nulls = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1
  })
  const [fewer = 0, more = 0] = nulls.sort((a, b) => a - b)
  return more >= 8 && more > head.length / 4 && fewer < more / 20
}

function isTar(head: Uint8Array): boolean {
  return startsWith(head, [0x75, 0x73, 0x74, 0x61, 0x72], 257)
}

/** NUL does not count: logs have runs of it where a machine went down while writing. Random bytes have 10 % of the others. */
function isMostlyControl(head: Uint8Array): boolean {
  let control = 0
  let counted = 0
  for (const byte of head) {
    if (byte === 0) continue
    counted++
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) || byte === 127) control++
  }
  return control > counted / 20
}
