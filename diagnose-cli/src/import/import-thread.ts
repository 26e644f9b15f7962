/**
 * A thread that reads a part of an import, seen from the main thread.
 *
 * @module
 */
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import type { ThreadSettings } from '../workers/scan-task.ts'
import type { ScanThread, ThreadOptions } from '../workers/scan-thread.ts'
import { takeThread } from '../workers/waiting-thread.ts'
import { workerThread } from '../workers/worker-thread.ts'
import { EncryptedFile, type OpenedFile } from './encrypted-file.ts'
import type { HandedReading, ReadingSettings } from './import-reading.ts'

/** What an import's thread must know to start. */
export interface ImportThreadSettings {
  settings: ThreadSettings
  reading: ReadingSettings
  folder: string
}

/** The same, and where the thread hands over what it has read. */
export interface GivenImportSettings extends ImportThreadSettings {
  port: MessagePort
}

export type FromImportThread =
  /** Told at once, so that the file is closed where the thread dies. */
  { kind: 'opened'; file: OpenedFile } | { kind: 'read'; reading: HandedReading }

export interface ImportThread {
  scan: ScanThread
  /** All that it has read, once its scan has finished. Whoever has it closes the file of its steps. */
  taken(): HandedReading
  close(): void
}

export function startImportThread(start: ImportThreadSettings, options: ThreadOptions): ImportThread {
  const { port1, port2 } = new MessageChannel()
  const given: GivenImportSettings = { ...start, port: port2 }
  let file: OpenedFile | undefined
  /** What the thread has told until now waits at the port. */
  const told = (): HandedReading | undefined => {
    for (let next = receiveMessageOnPort(port1); next !== undefined; next = receiveMessageOnPort(port1)) {
      const message = next.message as FromImportThread // see import-worker.ts
      if (message.kind === 'read') return message.reading
      file = message.file
    }
    return undefined
  }
  return {
    scan: workerThread(takeThread(given, 'import', [port2]), options),
    taken: () => {
      const reading = told()
      if (reading === undefined) throw new Error('a thread of an import has finished without what it has read')
      file = undefined
      return reading
    },
    close: () => {
      told()
      if (file !== undefined) new EncryptedFile(file).close()
      file = undefined
      port1.close()
    },
  }
}
