/**
 * The files of a bundle's zip, in memory. The command and the shelf open the zip; what is taken from it is decided here.
 *
 * Everything that a zip can say about itself is compared with a limit before it is used, and with the truth afterwards.
 * The shelf gives the zip to everybody byte by byte, so no byte may stand in it that is not of a checked file, but for the
 * header of an entry: a moment, what packed it, what unpacks it, permissions and the number of a disk are free.
 *
 * @module
 */
import type { Problem, ProblemCode } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { bundleFilePattern, bundleLimits } from './layout.ts'
import type { Inflated, OpenZip, ZipEntry, ZipEntryHeader, Zlib } from './open-zip.ts'

/** @returns the files by name, or the first `archive.…` problem; never the name of an entry */
export async function zipFiles<E extends ZipEntry>(
  zip: OpenZip<E>,
  zipBytes: number,
  zlib: Zlib,
): Promise<Result<Map<string, Uint8Array>>> {
  try {
    const entries = await entriesOf(zip, zipBytes)
    await refuseOverlapsAndGaps(zip, [...entries], zipBytes)
    const files = new Map<string, Uint8Array>()
    for (const [name, entry] of entries) files.set(name, await contentOf(zip, entry, zlib))
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
  const isPlain = isFile && !isEncrypted && entry.internalFileAttributes <= textFile
  return isPlain && (entry.compressionMethod === 0 || entry.compressionMethod === 8)
}

/** The one internal attribute that packers write. */
const textFile = 1

/** Also compares what stands before each entry with what the directory says of it: two readers must see one zip. */
async function refuseOverlapsAndGaps<E extends ZipEntry>(
  zip: OpenZip<E>,
  entries: readonly [string, E][],
  zipBytes: number,
): Promise<void> {
  const spans: { start: number; end: number }[] = []
  let hidden = zip.comment.length
  let explained = directoryEndBytes
  for (const [name, entry] of entries) {
    const local = await zip.readLocalFileHeaderPromise(entry)
    if (!isSame(local, name, entry)) throw new BadZip('archive.bad-entry')
    const [start, end] = [entry.relativeOffsetOfLocalHeader, local.fileDataStart + entry.compressedSize]
    spans.push({ start, end })
    hidden += local.extraField.length + entry.extraFieldRaw.length + entry.fileCommentRaw.length
    explained += end - start + directoryEntryBytes + name.length
  }
  spans.sort((a, b) => a.start - b.start)
  for (const [i, { start }] of spans.entries())
    if (start < (spans[i - 1]?.end ?? 0)) throw new BadZip('archive.overlap')
  if (explained > zipBytes) throw new BadZip('archive.bad-entry')
  if (hidden > 0 || explained < zipBytes) throw new BadZip('archive.hidden-bytes')
}

/** What stands in a zip besides names and contents, where there are no comments and no extra fields. */
const [directoryEntryBytes, directoryEndBytes] = [46, 22]

function isSame(local: ZipEntryHeader, name: string, entry: ZipEntry): boolean {
  return (
    local.fileName.length === name.length &&
    asText(local.fileName) === name &&
    local.compressionMethod === entry.compressionMethod &&
    local.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    local.lastModFileTime === entry.lastModFileTime &&
    local.lastModFileDate === entry.lastModFileDate &&
    local.crc32 === entry.crc32 &&
    local.compressedSize === entry.compressedSize &&
    local.uncompressedSize === entry.uncompressedSize
  )
}

async function contentOf<E extends ZipEntry>(zip: OpenZip<E>, entry: E, zlib: Zlib): Promise<Uint8Array> {
  const packed = new Uint8Array(entry.compressedSize)
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false })) {
    const bytes = chunk as Uint8Array // a stream without an encoding gives bytes
    packed.set(bytes, length)
    length += bytes.length
  }
  const content = entry.compressionMethod === 0 ? packed : inflated(packed, entry.uncompressedSize, zlib)
  const isWhole = length === packed.length && content.length === entry.uncompressedSize
  if (!isWhole || zlib.crc32(content) !== entry.crc32) throw new BadZip('archive.bad-entry')
  return content
}

/** Ends with an error where more comes than was declared. */
function inflated(packed: Uint8Array, size: number, { inflateRawSync }: Zlib): Uint8Array {
  const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength: Math.max(size, 1) }) as Inflated
  if (engine.bytesWritten !== packed.length) throw new BadZip('archive.hidden-bytes')
  return new Uint8Array(buffer)
}
