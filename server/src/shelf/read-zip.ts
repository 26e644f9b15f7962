/**
 * Reads a bundle's zip into memory, and nothing else: no entry is ever written under a name of its own.
 *
 * Everything that a zip can say about itself is compared with a limit before it is used, and with the truth afterwards.
 *
 * @module
 */
import { stat } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import type { Problem, ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { bundleFilePattern, bundleLimits } from '@mooc-panorama/shared/bundle/layout.ts'

/** @returns the files by name, or the first `archive.…` problem; never the name of an entry */
export async function readZip(path: string): Promise<Result<Map<string, Uint8Array>>> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
  } catch {
    return fail({ code: 'archive.not-a-zip' })
  }
  try {
    return ok(await filesOf(zip, (await stat(path)).size))
  } catch (error) {
    return fail({ code: error instanceof BadZip ? error.code : 'archive.bad-entry' })
  } finally {
    zip.close()
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

async function filesOf(zip: ZipFile, zipBytes: number): Promise<Map<string, Uint8Array>> {
  if (zip.entryCount > bundleLimits.entries) throw new BadZip('archive.too-many-entries')
  const entries = new Map<string, Entry>()
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
  await refuseOverlaps(zip, [...entries.values()])
  const files = new Map<string, Uint8Array>()
  for (const [name, entry] of entries) files.set(name, await contentOf(zip, entry))
  return files
}

/** The closed list has ASCII names only, so no two of them differ by case or by a form of Unicode. */
function nameOf(entry: Entry): string {
  const name = entry.fileNameRaw.toString('latin1')
  const hasSecondName = entry.extraFields.some(({ id }) => id === unicodePathField)
  if (hasSecondName || !bundleFilePattern.test(name)) throw new BadZip('archive.bad-name')
  return name
}

const unicodePathField = 0x7075

/** Not encrypted, not a link or a device, stored or deflated. */
function isPlainFile(entry: Entry): boolean {
  const fileType = (entry.externalFileAttributes >>> 16) & 0o170000
  const isFile = fileType === 0 || fileType === 0o100000
  const isEncrypted = (entry.generalPurposeBitFlag & 0b1) !== 0
  return isFile && !isEncrypted && (entry.compressionMethod === 0 || entry.compressionMethod === 8)
}

/** Also compares what stands before each entry with what the directory says of it: two readers must see one zip. */
async function refuseOverlaps(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const spans: { start: number; end: number }[] = []
  for (const entry of entries) {
    const local = await zip.readLocalFileHeaderPromise(entry)
    const isLater = (local.generalPurposeBitFlag & 0b1000) !== 0 // sizes and checksum stand behind the content
    const isSame =
      local.fileName.equals(entry.fileNameRaw) &&
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
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  const content = new Uint8Array(entry.uncompressedSize)
  let length = 0
  for await (const chunk of stream) {
    const bytes = chunk as Buffer // a stream without an encoding gives buffers
    content.set(bytes, length)
    length += bytes.length
  }
  if (length !== content.length || crc32(content) !== entry.crc32) throw new BadZip('archive.bad-entry')
  return content
}
