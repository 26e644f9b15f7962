/**
 * A thread that reads a part of an import: the other side of `import-thread.ts`.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { serveTasks } from '../workers/serve-tasks.ts'
import { givenSettings } from '../workers/waiting-thread.ts'
import { EncryptedFile } from './encrypted-file.ts'
import { ImportReading } from './import-reading.ts'
import type { FromImportThread, GivenImportSettings } from './import-thread.ts'

const { settings, reading, folder, port } = await givenSettings<GivenImportSettings>()
const tell = (message: FromImportThread, lent: ArrayBuffer[] = []): void => port.postMessage(message, lent)

const read = new ImportReading(reading, () => {
  const file = EncryptedFile.create(folder, randomBytes)
  tell({ kind: 'opened', file: file.opened })
  return file
})

serveTasks(settings, {
  makeScanner: read.makeScanner,
  finished: () => {
    const handed = read.handOver()
    tell({ kind: 'read', reading: handed }, buffersOf(handed.steps.buckets))
  },
})

/** What crosses as it is, not as a copy. */
function buffersOf(buckets: readonly (readonly unknown[])[]): ArrayBuffer[] {
  return buckets.flatMap((pieces) =>
    pieces.flatMap((piece) =>
      piece instanceof Uint8Array && piece.buffer instanceof ArrayBuffer ? [piece.buffer] : [],
    ),
  )
}
