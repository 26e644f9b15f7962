/**
 * Threads at work: each takes the next task of the plan when it is free, until there is none.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { emptyPartial, limitsAlone } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { Accumulator } from '@mooc-panorama/shared/diagnosis/merge-bounds.ts'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { keptLine, ownLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import type { Io } from '../io.ts'
import type { FileReading } from '../read/file-reading.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { inlineThread, type InlineThread } from '../workers/inline-thread.ts'
import type { ScanThread, ThreadOptions } from '../workers/scan-thread.ts'
import { scanInWorker } from '../workers/worker-thread.ts'
import type { FileInScan } from './file-in-scan.ts'
import { mayBeLeftOut, tellLeftOut } from './look-at-files.ts'
import type { ScanFilesOptions } from './scan-files.ts'
import type { PlannedTask } from './scan-plan.ts'
import { tellReading } from './tell-reading.ts'

/** What threads together keep of what they hand over later. Bytes. */
const allKeptBytes = 24 * 1024 * 1024

/**
 * So many workers stay where states have to be handed over: merging them is the work of the main thread, which stays too, so
 * more would only take memory.
 */
const workersForLargeStates = 1

export class ScanRun {
  private partialOfAll: PartialDiagnosis | undefined
  readonly readings = new Map<InputFile, FileReading>()
  private accumulator: Accumulator | undefined
  private readonly options: ScanFilesOptions
  private readonly io: Io
  private readonly workers: readonly ScanThread[]
  private readonly main: InlineThread
  /** The file that each thread is at. */
  private readonly at = new Map<number, FileInScan>()
  private readonly open = new Set<FileInScan>()
  private readonly tellFilesDone: (filesDone: number) => void
  private filesDone = 0
  private isLarge = false
  private problem: Problem | undefined
  private readonly stopped = Promise.withResolvers<void>()
  private telling: Promise<void> = Promise.resolve()

  /** @param threads that scan at once, the main thread among them; 0 where it is to be alone */
  constructor(threads: number, options: ScanFilesOptions, io: Io) {
    const { settings, keptBytes = keptBytesOf(threads), shown, makeScanner, startThread = scanInWorker } = options
    this.options = options
    this.io = io
    const started = { settings, keptBytes }
    const told = (place: number): ThreadOptions => ({
      handedOver: (partial) => {
        this.isLarge = true
        return this.merge(partial, this.at.get(place))
      },
      tell: shown.reader(),
      isEnough: () => this.isEnough(place),
    })
    // The main thread is the last one: a pipe, which it has to read, is scanned by another where there is one.
    const last = Math.max(1, threads) - 1
    this.workers = Array.from({ length: last }, (_, place) => startThread(started, told(place)))
    // Where the states of single files are asked for, they are apart from the whole.
    const ofMain = options.fileDone === undefined ? Infinity : keptBytes
    this.main = inlineThread({ settings, keptBytes: ofMain }, told(last), makeScanner)
    const tell = shown.reader()
    const nothing = { bytesRead: 0, events: 0, malformed: 0, categories: [], unnamed: 0 }
    this.tellFilesDone = (filesDone) => tell({ ...nothing, filesDone })
  }

  /** @returns the problem with which the run ends, where a file that was named cannot be read */
  async all(plan: AsyncGenerator<PlannedTask>): Promise<Problem | undefined> {
    const work = this.scan(plan)
    // With a problem nobody takes another task: a thread that unpacks for one that has stopped would wait for ever.
    await Promise.race([work, this.stopped.promise])
    await this.telling
    return this.problem
  }

  async close(): Promise<void> {
    await Promise.all([...this.workers, this.main].map((thread) => thread.close()))
    await Promise.all([...this.open].map((file) => file.close()))
  }

  /**
   * Each worker makes its state as soon as nothing is left for it to scan. The main thread hears nothing while it makes its
   * own, so it does that when all workers have been asked: their promises are heard here in this order.
   */
  private async scan(plan: AsyncGenerator<PlannedTask>): Promise<void> {
    const scanned = this.workers.map((worker, place) => this.work(worker, place, plan))
    const taken = scanned.map(async (done, place) => {
      await done
      await this.takeStateOf(this.workers[place] ?? this.main)
    })
    const main = async (): Promise<void> => {
      await this.work(this.main, this.workers.length, plan)
      await Promise.all(scanned)
      await this.takeStateOf(this.main)
    }
    await Promise.all([...taken, main()])
  }

  private async work(thread: ScanThread, place: number, plan: AsyncGenerator<PlannedTask>): Promise<void> {
    const isByFile = this.options.fileDone !== undefined
    for (let next = await plan.next(); next.done !== true; next = await plan.next()) {
      const { file, task } = next.value
      this.open.add(file)
      this.at.set(place, file)
      const end = task === undefined ? undefined : await thread.run(task)
      if (isByFile && task !== undefined) this.merge(await thread.collect(), file)
      if (task?.kind === 'stream' && task.isDamaged?.() === true) file.damaged()
      if (file.end(end)) await this.fileEnded(file)
      if (this.problem !== undefined) return
      if (this.isEnough(place)) break
    }
  }

  /** The main thread, which is the last one, never leaves: all others may be at rest. */
  private isEnough(place: number): boolean {
    return this.isLarge && place >= workersForLargeStates && place < this.workers.length
  }

  /** That of the main thread takes in the others. */
  private async takeStateOf(thread: ScanThread): Promise<void> {
    if (this.problem !== undefined) return
    if (this.options.fileDone === undefined) {
      const partial = await thread.finish(this.main.rememberedShapes())
      if (thread === this.main) this.partialOfAll = partial
      else if (this.partialOfAll === undefined) this.main.takeIn(partial, keptLine)
      else this.accumulatorOfAll.merge(partial)
    }
    await thread.close()
  }

  /** The state of all; only what is in it when all is done has everything. */
  get partial(): PartialDiagnosis {
    this.accumulator?.settle()
    return (this.partialOfAll ??= emptyPartial(this.options.settings))
  }

  private get accumulatorOfAll(): Accumulator {
    return (this.accumulator ??= new Accumulator(this.partial, this.options.settings))
  }

  /** Many states come, and of most a few lines stay. @returns the limits of the state that it is a part of */
  private merge(partial: PartialDiagnosis, file: FileInScan | undefined): PartialDiagnosis {
    const { fileDone, settings } = this.options
    if (fileDone === undefined) return this.main.takeIn(partial, ownLine)
    this.accumulatorOfAll.merge(partial, ownLine)
    return limitsAlone(file?.count(partial, settings) ?? emptyPartial(settings), settings)
  }

  private async fileEnded(file: FileInScan): Promise<void> {
    this.open.delete(file)
    const reading = await file.reading(this.io.workingFolder)
    await file.close()
    this.tellFilesDone(++this.filesDone)
    if (file.problem === undefined) {
      this.readings.set(file.file, reading)
      tellReading(file.file, reading, this.io)
      return this.handOut(file, reading)
    }
    if (mayBeLeftOut(file.file, file.problem)) tellLeftOut(file.problem, this.io)
    else {
      this.problem ??= file.problem
      this.stopped.resolve()
    }
    return undefined
  }

  /** One call at a time. */
  private async handOut(file: FileInScan, reading: FileReading): Promise<void> {
    const { fileDone, settings } = this.options
    if (fileDone === undefined) return
    this.telling = this.telling.then(() => fileDone({ file: file.file, reading, partial: file.partial(settings) }))
    await this.telling
  }
}

/** The main thread has nothing to hand its state over to: it is bounded as the whole is. */
function keptBytesOf(threads: number): number {
  return threads === 0 ? Infinity : allKeptBytes / threads
}
