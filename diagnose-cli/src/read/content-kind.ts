/**
 * What a file holds, told by its first bytes: names lie.
 *
 * @module
 */

/** `text` is what may be a log; `packed` is a compression that this version does not read. */
export type ContentKind = 'text' | 'gzip' | 'packed' | 'utf-16' | 'binary'

/** First bytes of files that are often taken for logs. Random bytes are told by their control characters instead. */
const signatures: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['packed', [0x28, 0xb5, 0x2f, 0xfd]], // zstd
  ['packed', [0x42, 0x5a, 0x68]], // bzip2
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

/** @param head the first bytes of the file; 4 KiB are enough */
export function contentKind(head: Uint8Array): ContentKind {
  const signature = signatures.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))
  if (signature !== undefined) return signature[0]
  if (isUtf16(head)) return 'utf-16'
  return isTar(head) || isMostlyControl(head) ? 'binary' : 'text'
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
  return [0x75, 0x73, 0x74, 0x61, 0x72].every((byte, i) => head[257 + i] === byte)
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
