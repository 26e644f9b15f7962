/**
 * What is to be told about a file that was read.
 *
 * @module
 */
export interface FileReading {
  /** Whether the compressed data are cut or wrong somewhere. */
  isDamaged: boolean
  /** Unpacked bytes that were given to the scan. */
  bytes: number
  /** Bytes by which the file grew while it was read. They were not read. */
  grewBy: number
  /** Bytes that were there at the start and were gone when it was their turn. */
  shrankBy: number
  /** Whether another file had the name at the end: a log rotation came meanwhile. The file of the start was read. */
  isReplaced: boolean
}
