/**
 * The threads that read an import, the main thread among them: what each of them has read comes together here.
 *
 * @module
 */
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import type { StartThread } from '../workers/scan-thread.ts'
import { CoursesSeen } from './courses-seen.ts'
import { EncryptedFile } from './encrypted-file.ts'
import { ImportReading, type ReadingSettings } from './import-reading.ts'
import { startImportThread, type ImportThread } from './import-thread.ts'
import { addTally, emptyTally, type ImportTally } from './import-tally.ts'
import { usualMemoryBytes } from './piece-buckets.ts'
import { usualShared } from './shared-texts.ts'
import { StepStore } from './step-store.ts'

export interface ReadingThreadsOptions extends Pick<ReadingSettings, 'orderKey' | 'defaultOrigin' | 'course'> {
  /** How many there are at most. */
  threads: number
  /** Where what does not fit into memory lies, encrypted. */
  folder: string
  randomBytes: (count: number) => Uint8Array
  /** Of all threads together. Bytes. */
  memoryBytes?: number | undefined
}

/** What all threads have read. */
export interface ReadInput {
  store: StepStore
  tally: ImportTally
  others: CoursesSeen
}

/** Of fewer shared texts, usual logs would have many that no number stands for. */
const fewestShared = 25_000

export class ReadingThreads {
  private readonly settings: ReadingSettings
  private readonly folder: string
  private readonly own: ImportReading
  private readonly threads: ImportThread[] = []
  private store: StepStore | undefined

  constructor({ threads, folder, randomBytes, memoryBytes = usualMemoryBytes, ...options }: ReadingThreadsOptions) {
    this.settings = {
      ...options,
      memoryBytes: Math.floor(memoryBytes / threads),
      mostShared: Math.max(fewestShared, Math.floor(usualShared / threads)),
    }
    this.folder = folder
    this.own = new ImportReading(this.settings, () => EncryptedFile.create(folder, randomBytes))
  }

  /** For the main thread. */
  get makeScanner(): MakeScanner {
    return this.own.makeScanner
  }

  readonly startThread: StartThread = (settings, options) => {
    const thread = startImportThread({ settings, reading: this.settings, folder: this.folder }, options)
    this.threads.push(thread)
    return thread.scan
  }

  /** To be called once, when every thread has finished. */
  together(groupBytes: number | undefined): ReadInput {
    const all = [this.own.handOver(), ...this.threads.map((thread) => thread.taken())]
    const tally = emptyTally()
    const others = new CoursesSeen(this.settings.orderKey)
    for (const handed of all) {
      addTally(tally, handed.tally)
      others.merge(handed.others)
      for (const key of handed.courseKeys) this.own.reader.courses.add(key)
    }
    this.store = new StepStore({ handed: all.map(({ steps }) => steps), settle: this.own.reader.settled, groupBytes })
    return { store: this.store, tally, others }
  }

  close(): void {
    this.own.close()
    for (const thread of this.threads) thread.close()
    this.store?.close()
  }
}
