/**
 * Says what a user must know about a file that was read.
 *
 * @module
 */
import type { Io } from '../io.ts'
import type { FileReading } from '../read/file-reading.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'

export function tellReading({ name }: InputFile, reading: FileReading, io: Io): void {
  const { isDamaged, bytes, grewBy, shrankBy, isReplaced } = reading
  if (shrankBy > 0) {
    const hint = `${counted(shrankBy, 'byte')} of its end are missing.`
    io.err(`Warning: ${problemLine({ code: 'file.shrank', file: name, hint })}`)
  } else if (isDamaged) {
    const hint = `The damage lies behind byte ${grouped(bytes)} of the unpacked lines.`
    io.err(`Warning: ${problemLine({ code: 'file.damaged', file: name, hint })}`)
  }
  if (grewBy > 0) {
    io.err(
      `Note: ${printable(name)}: The file grew by ${grouped(grewBy)} bytes while it was read; these were not read.`,
    )
  }
  if (isReplaced) {
    io.err(
      `Note: ${printable(name)}: The file was renamed, replaced or removed while it was read. The file that had this name at the start was read, and no other.`,
    )
  }
}
