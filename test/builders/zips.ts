/**
 * Zips written by hand, byte by byte, so that a test can make one that no zip program would.
 *
 * @module
 */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  content?: Uint8Array | string
  /** What the zip says, where it is not the truth. */
  claims?: Partial<{
    crc: number
    size: number
    packedSize: number
    /** Bit 0: encrypted; bit 3: sizes come later. */
    flags: number
    method: number
    /** Of a Unix file, e.g. 0o120777 for a link. */
    mode: number
    localName: string
    /** Date and time of day, before the content only. */
    localMoment: number
    /** Internal attributes: 1 for text. */
    attributes: number
    /** Where the directory says the entry begins. */
    offset: number
    extra: Uint8Array
  }>
  stored?: boolean
}

export function aZip(entries: readonly ZipEntry[], { claimedEntries }: { claimedEntries?: number } = {}): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = '', claims = {}, stored = false } of entries) {
    const bytes = Buffer.from(content)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const extra = Buffer.from(claims.extra ?? [])
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0) // version needed
    head.writeUInt16LE(claims.flags ?? 0, 2)
    head.writeUInt16LE(claims.method ?? (stored ? 0 : 8), 4)
    head.writeUInt16LE(0x21, 8) // 1980-01-01
    head.writeUInt32LE(claims.crc ?? crc32(bytes), 10)
    head.writeUInt32LE(claims.packedSize ?? packed.length, 14)
    head.writeUInt32LE(claims.size ?? bytes.length, 18)
    const localName = Buffer.from(claims.localName ?? name)
    const local = Buffer.from(head)
    local.writeUInt16LE(localName.length, 22)
    if (claims.localMoment !== undefined) local.writeUInt32LE(claims.localMoment, 6)
    parts.push(Buffer.from('PK\x03\x04'), local, localName, packed)
    const centralName = Buffer.from(name)
    head.writeUInt16LE(centralName.length, 22)
    head.writeUInt16LE(extra.length, 24)
    const tail = Buffer.alloc(14)
    tail.writeUInt16LE(claims.attributes ?? 0, 4)
    tail.writeUInt32LE(((claims.mode ?? 0o100644) << 16) >>> 0, 6)
    tail.writeUInt32LE(claims.offset ?? offset, 10)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), head, tail, centralName, extra)
    offset += 4 + local.length + localName.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(claimedEntries ?? entries.length, 4)
  end.writeUInt16LE(claimedEntries ?? entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])
}

/** The files of a bundle as the zip that is uploaded. */
export function aBundleZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return aZip([...files].map(([name, content]) => ({ name, content })))
}
