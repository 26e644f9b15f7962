/**
 * One file while it is scanned, by one thread or by several.
 *
 * @module
 */
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { Accumulator } from '@mooc-panorama/shared/diagnosis/merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { ownLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import type { FileReading } from '../read/file-reading.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { changeOf, type OpenLog } from '../read/open-log.ts'
import type { TaskEnd } from '../workers/scan-task.ts'

export class FileInScan {
  readonly file: InputFile
  /** Why it is no log that can be read; then nothing of it was counted. */
  problem: Problem | undefined
  private readonly log: OpenLog | undefined
  private isDamaged: boolean
  private bytes = 0
  /** Tasks that are not done, and one for the planning of tasks. */
  private open = 1
  private own: { partial: PartialDiagnosis; accumulator: Accumulator } | undefined

  constructor(file: InputFile, log: OpenLog | undefined) {
    this.file = file
    this.log = log
    this.isDamaged = log?.isBroken ?? false
  }

  begin(): void {
    this.open++
  }

  /** @returns whether all of the file is done now */
  end(end?: TaskEnd): boolean {
    if (end?.ok === true) {
      this.bytes += end.value.bytes
      this.isDamaged ||= end.value.isDamaged
    } else if (end !== undefined) this.problem ??= { ...end.problem, file: this.file.name }
    return --this.open === 0
  }

  /** Says that who unpacked it has found damage. */
  damaged(): void {
    this.isDamaged = true
  }

  /** Adds to what was counted of this file alone. @returns all that was, not settled */
  count(counted: PartialDiagnosis, settings: ScanSettings): PartialDiagnosis {
    const { partial, accumulator } = this.ownState(settings)
    accumulator.merge(counted, ownLine)
    return partial
  }

  partial(settings: ScanSettings): PartialDiagnosis {
    const { partial, accumulator } = this.ownState(settings)
    accumulator.settle()
    return partial
  }

  async close(): Promise<void> {
    await this.log?.handle.close()
  }

  /** What is to be told about it, when it is done and before it is closed. */
  async reading(workingFolder: string): Promise<FileReading> {
    const { isDamaged, bytes, log } = this
    const size = log?.size
    if (log === undefined || size === undefined) return { isDamaged, bytes, grewBy: 0, shrankBy: 0, isReplaced: false }
    const change = await changeOf(this.file, log, workingFolder)
    const shrankBy = log.packing === undefined && !log.isBroken ? Math.max(0, size - bytes) : 0
    return { isDamaged: isDamaged || shrankBy > 0, bytes, shrankBy, ...change }
  }

  private ownState(settings: ScanSettings) {
    if (this.own === undefined) {
      const partial = emptyPartial(settings)
      this.own = { partial, accumulator: new Accumulator(partial, settings) }
    }
    return this.own
  }
}
