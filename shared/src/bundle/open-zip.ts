/**
 * What the reading of a zip needs of the packages that open and unpack it.
 *
 * @module
 */

/** An open zip, as the package yauzl gives it. */
export interface OpenZip<E extends ZipEntry> {
  entryCount: number
  comment: { length: number }
  eachEntry(): AsyncIterable<E>
  readLocalFileHeaderPromise(entry: E): Promise<ZipEntryHeader>
  openReadStreamPromise(entry: E, options: { decodeFileData: false }): Promise<AsyncIterable<unknown>>
}

/** Of `node:zlib`. */
export interface Zlib {
  crc32(bytes: Uint8Array): number
  /** With `info`, an {@link Inflated}. */
  inflateRawSync(bytes: Uint8Array, options: { info: true; maxOutputLength: number }): unknown
}

export interface Inflated {
  buffer: Uint8Array
  engine: { bytesWritten: number }
}

/** What a zip says of an entry before it, and again in its directory. */
interface SaidTwice {
  generalPurposeBitFlag: number
  compressionMethod: number
  lastModFileTime: number
  lastModFileDate: number
  crc32: number
  compressedSize: number
  uncompressedSize: number
}

/** An entry as the directory of the zip describes it. */
export interface ZipEntry extends SaidTwice {
  fileNameRaw: Uint8Array
  extraFields: readonly { id: number }[]
  extraFieldRaw: Uint8Array
  fileCommentRaw: Uint8Array
  internalFileAttributes: number
  externalFileAttributes: number
  relativeOffsetOfLocalHeader: number
}

/** What stands before an entry. */
export interface ZipEntryHeader extends SaidTwice {
  fileName: Uint8Array
  extraField: Uint8Array
  fileDataStart: number
}
