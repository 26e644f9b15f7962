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

export class EncryptedFile {
  private readonly place: string
  private readonly key: Uint8Array
  private readonly cipher: Cipheriv
  private readonly fd: number
  private length = 0

  /** @param randomBytes gives the key: another one for every file, so that no counter is used twice with it */
  constructor(folder: string, randomBytes: (count: number) => Uint8Array) {
    this.place = path.join(folder, `.import-${Buffer.from(randomBytes(8)).toString('hex')}`)
    this.key = randomBytes(32)
    this.cipher = createCipheriv(algorithm, this.key, counterAt(0))
    this.fd = openSync(this.place, 'wx+', 0o600)
    removeName(this.place)
  }

  /** @returns where it stands */
  append(bytes: Uint8Array): number {
    const at = this.length
    const encrypted = this.cipher.update(bytes)
    for (let written = 0; written < encrypted.length;) written += writeSync(this.fd, encrypted, written)
    this.length += encrypted.length
    return at
  }

  read(at: number, length: number): Buffer {
    const skipped = at % cipherBlockBytes
    const encrypted = Buffer.allocUnsafe(length)
    for (let done = 0; done < length;) {
      const bytesRead = readSync(this.fd, encrypted, done, length - done, at + done)
      if (bytesRead === 0) throw new Error('the file of an import ends too early')
      done += bytesRead
    }
    const decipher = createDecipheriv(algorithm, this.key, counterAt(Math.floor(at / cipherBlockBytes)))
    decipher.update(Buffer.alloc(skipped))
    return decipher.update(encrypted)
  }

  close(): void {
    closeSync(this.fd)
    removeName(this.place) // where the system keeps the name of an open file
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
