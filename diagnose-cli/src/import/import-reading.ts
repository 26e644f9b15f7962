/**
 * What one thread reads of an import, and hands over when nothing is left to read.
 *
 * @module
 */
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { EdxReader } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { CountedLines } from '@mooc-panorama/shared/scan/counted-lines.ts'
import type { MakeScanner, Scanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { CoursesSeen, type HandedCourses } from './courses-seen.ts'
import type { EncryptedFile } from './encrypted-file.ts'
import { ImportLines } from './import-lines.ts'
import { emptyTally, type ImportTally } from './import-tally.ts'
import { KeptSteps, type HandedSteps } from './kept-steps.ts'

/** The same for all threads. They cross as copies. */
export interface ReadingSettings {
  orderKey: Uint8Array
  /** Stands before a path where the event names no host. */
  defaultOrigin: string
  /** The only course that goes out. */
  course: string | undefined
  /** Of one thread. Bytes; numbers. */
  memoryBytes: number | undefined
  mostShared: number | undefined
}

export interface HandedReading {
  steps: HandedSteps
  tally: ImportTally
  /** All that were named: only together they explain the ids of modules. */
  courseKeys: readonly string[]
  others: HandedCourses
}

export class ImportReading {
  readonly reader: EdxReader
  private readonly settings: ReadingSettings
  private readonly store: KeptSteps
  private readonly tally = emptyTally()
  private readonly others: CoursesSeen

  constructor(settings: ReadingSettings, openFile: () => EncryptedFile) {
    this.settings = settings
    this.reader = edxTranslation.startReading(settings)
    this.store = new KeptSteps({ ...settings, openFile })
    this.others = new CoursesSeen(settings.orderKey)
  }

  /** To be called once. */
  readonly makeScanner: MakeScanner = (_platform, settings) => this.scanner(settings)

  /** When nothing is read any more. Whoever has it then closes the file of its steps. */
  handOver(): HandedReading {
    const { tally, others, reader, store } = this
    return { steps: store.handOver(), tally, courseKeys: [...reader.courses.seen], others: others.handOver() }
  }

  /** Where nobody gets what was read. */
  close(): void {
    this.store.close()
  }

  private scanner(settings: ScanSettings): Scanner {
    const { reader, store, tally, others } = this
    const { course } = this.settings
    let lines: ImportLines | undefined
    const counted = new CountedLines(settings, (partial) => {
      lines = new ImportLines(partial, { reader, store, tally, others, course, hashKey: settings.hashKey })
      return lines
    })
    return Object.assign(counted, { startAt: (position: number) => lines?.startAt(position) })
  }
}
