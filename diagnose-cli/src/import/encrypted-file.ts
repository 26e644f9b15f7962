/**
 * A file for what does not fit into memory, readable by this process alone: it is encrypted with a key that is nowhere but in
 * memory, and it has no name as soon as it is open, so that not even a killed process leaves it.
 *
 * @module
 */
import { createCipheriv, createDecipheriv, type Cipheriv } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

const algorithm = 'aes-256-ctr'
const cipherBlockBytes = 16

/** What another thread of the process needs to read the file, and to close it. */
export interface OpenedFile {
  fd: number
  key: Uint8Array
  place: string
}

export class EncryptedFile {
  readonly opened: OpenedFile
  private readonly cipher: Cipheriv
  private length = 0

  /** @param opened by another thread, which writes no more */
  constructor(opened: OpenedFile) {
    this.opened = opened
    this.cipher = createCipheriv(algorithm, opened.key, counterAt(0))
  }

  /** @param randomBytes gives the key: another one for every file, so that no counter is used twice with it */
  static create(folder: string, randomBytes: (count: number) => Uint8Array): EncryptedFile {
    const place = path.join(folder, `.import-${Buffer.from(randomBytes(8)).toString('hex')}`)
    const fd = openSync(place, 'wx+', 0o600)
    removeName(place)
    return new EncryptedFile({ fd, key: randomBytes(32), place })
  }

  /** @returns where it stands */
  append(bytes: Uint8Array): number {
    const at = this.length
    const encrypted = this.cipher.update(bytes)
    const { fd } = this.opened
    for (let written = 0; written < encrypted.length;) written += writeSync(fd, encrypted, written)
    this.length += encrypted.length
    return at
  }

  read(at: number, length: number): Buffer {
    const skipped = at % cipherBlockBytes
    const encrypted = Buffer.allocUnsafe(length)
    for (let done = 0; done < length;) {
      const bytesRead = readSync(this.opened.fd, encrypted, done, length - done, at + done)
      if (bytesRead === 0) throw new Error('the file of an import ends too early')
      done += bytesRead
    }
    const decipher = createDecipheriv(algorithm, this.opened.key, counterAt(Math.floor(at / cipherBlockBytes)))
    decipher.update(Buffer.alloc(skipped))
    return decipher.update(encrypted)
  }

  close(): void {
    closeSync(this.opened.fd)
    removeName(this.opened.place) // where the system keeps the name of an open file
  }
}

/** The counter begins with the block: 64 bits are more than any disk has. */
function counterAt(block: number): Buffer {
  const counter = Buffer.alloc(cipherBlockBytes)
  counter.writeBigUInt64BE(BigInt(block), 8)
  return counter
}

function removeName(place: string): void {
  try {
    rmSync(place, { force: true })
  } catch {
    // Windows may refuse it while the file is open; it is asked again at the end.
  }
}
