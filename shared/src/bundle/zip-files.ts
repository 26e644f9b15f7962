/**
 * The files of a bundle's zip, in memory. The command and the shelf open the zip; what is taken from it is decided here.
 *
 * Everything that a zip can say about itself is compared with a limit before it is used, and with the truth afterwards.
 *
 * @module
 */
import type { Problem, ProblemCode } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { bundleFilePattern, bundleLimits } from './layout.ts'

/** An open zip, as the package yauzl gives it. */
export interface OpenZip<E extends ZipEntry> {
  entryCount: number
  eachEntry(): AsyncIterable<E>
  readLocalFileHeaderPromise(entry: E): Promise<ZipEntryHeader>
  openReadStreamPromise(entry: E): Promise<AsyncIterable<unknown>>
}

/** An entry as the directory of the zip describes it. */
export interface ZipEntry {
  fileNameRaw: Uint8Array
  extraFields: readonly { id: number }[]
  externalFileAttributes: number
  generalPurposeBitFlag: number
  compressionMethod: number
  crc32: number
  compressedSize: number
  uncompressedSize: number
  relativeOffsetOfLocalHeader: number
}

/** What stands before an entry. */
export interface ZipEntryHeader {
  fileName: Uint8Array
  generalPurposeBitFlag: number
  compressionMethod: number
  crc32: number
  uncompressedSize: number
  fileDataStart: number
}

/** @returns the files by name, or the first `archive.…` problem; never the name of an entry */
export async function zipFiles<E extends ZipEntry>(
  zip: OpenZip<E>,
  zipBytes: number,
  crc32: (bytes: Uint8Array) => number,
): Promise<Result<Map<string, Uint8Array>>> {
  try {
    const entries = await entriesOf(zip, zipBytes)
    await refuseOverlaps(zip, [...entries])
    const files = new Map<string, Uint8Array>()
    for (const [name, entry] of entries) files.set(name, await contentOf(zip, entry, crc32))
    return ok(files)
  } catch (error) {
    return fail({ code: error instanceof BadZip ? error.code : 'archive.bad-entry' })
  }
}

class BadZip extends Error {
  readonly code: ArchiveCode
  constructor(code: ArchiveCode) {
    super(code)
    this.code = code
  }
}

type ArchiveCode = Extract<ProblemCode, `archive.${string}`> & Problem['code']

async function entriesOf<E extends ZipEntry>(zip: OpenZip<E>, zipBytes: number): Promise<Map<string, E>> {
  if (zip.entryCount > bundleLimits.entries) throw new BadZip('archive.too-many-entries')
  const entries = new Map<string, E>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    if (entries.has(name)) throw new BadZip('archive.duplicate-name')
    if (!isPlainFile(entry)) throw new BadZip('archive.bad-entry')
    if (entry.uncompressedSize > bundleLimits.entryBytes) throw new BadZip('archive.entry-too-large')
    total += entry.uncompressedSize
    if (total > bundleLimits.totalBytes) throw new BadZip('archive.too-large')
    entries.set(name, entry)
  }
  if (total > bundleLimits.ratio * zipBytes) throw new BadZip('archive.ratio')
  return entries
}

/** The closed list has ASCII names only, so no two of them differ by case or by a form of Unicode. */
function nameOf(entry: ZipEntry): string {
  const name = asText(entry.fileNameRaw)
  const hasSecondName = entry.extraFields.some(({ id }) => id === unicodePathField)
  if (hasSecondName || !bundleFilePattern.test(name)) throw new BadZip('archive.bad-name')
  return name
}

const unicodePathField = 0x7075

/** A character a byte. No name that may stay is longer. */
function asText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 100))
}

/** Not encrypted, not a link or a device, stored or deflated. */
function isPlainFile(entry: ZipEntry): boolean {
  const fileType = (entry.externalFileAttributes >>> 16) & 0o170000
  const isFile = fileType === 0 || fileType === 0o100000
  const isEncrypted = (entry.generalPurposeBitFlag & 0b1) !== 0
  return isFile && !isEncrypted && (entry.compressionMethod === 0 || entry.compressionMethod === 8)
}

/** Also compares what stands before each entry with what the directory says of it: two readers must see one zip. */
async function refuseOverlaps<E extends ZipEntry>(zip: OpenZip<E>, entries: readonly [string, E][]): Promise<void> {
  const spans: { start: number; end: number }[] = []
  for (const [name, entry] of entries) {
    const local = await zip.readLocalFileHeaderPromise(entry)
    const isLater = (local.generalPurposeBitFlag & 0b1000) !== 0 // sizes and checksum stand behind the content
    const isSame =
      local.fileName.length === name.length &&
      asText(local.fileName) === name &&
      local.compressionMethod === entry.compressionMethod &&
      local.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
      (isLater || (local.crc32 === entry.crc32 && local.uncompressedSize === entry.uncompressedSize))
    if (!isSame) throw new BadZip('archive.bad-entry')
    spans.push({ start: entry.relativeOffsetOfLocalHeader, end: local.fileDataStart + entry.compressedSize })
  }
  spans.sort((a, b) => a.start - b.start)
  for (const [i, { start }] of spans.entries())
    if (start < (spans[i - 1]?.end ?? 0)) throw new BadZip('archive.overlap')
}

/** The reader ends with an error when more or fewer bytes come than were declared. */
async function contentOf<E extends ZipEntry>(
  zip: OpenZip<E>,
  entry: E,
  crc32: (bytes: Uint8Array) => number,
): Promise<Uint8Array> {
  const content = new Uint8Array(entry.uncompressedSize)
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Uint8Array // a stream without an encoding gives bytes
    content.set(bytes, length)
    length += bytes.length
  }
  if (length !== content.length || crc32(content) !== entry.crc32) throw new BadZip('archive.bad-entry')
  return content
}
