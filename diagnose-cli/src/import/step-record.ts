/**
 * Steps as records of numbers: what many steps share is kept once, and its number stands for it.
 *
 * @module
 */
import type { Act, ModuleRef, Page } from '@mooc-panorama/shared/translate/act.ts'
import { AddressedModule, AddressedPage, onPanel } from '@mooc-panorama/shared/translate/addresses.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { readAct, writeAct } from './act-record.ts'
import type { LastWritten, WrittenText } from './last-written.ts'
import { SharedModules } from './shared-modules.ts'
import { SharedTexts } from './shared-texts.ts'
import type { StepPiece, StepPieceReader } from './step-piece.ts'

/** Longer texts come once, as a rule. */
const longestShared = 400

/** Moments and positions are written as two numbers: 32 bits are not enough. */
const lowValues = 2 ** 31

/** Stands before what no number stands for. */
const ownText = -1

const sources = ['browser', 'server', 'module'] as const

export class StepRecords {
  private readonly texts = new SharedTexts()
  private readonly modules = new SharedModules()
  private readonly settled: AddressedModule[] = []
  /** By the number of the address and the kind. */
  private readonly pages = new Map<number, AddressedPage>()
  private readonly settle: (module: ModuleRef) => ModuleRef

  /** @param settle asked when all steps were written, and once for a module that many steps name */
  constructor(settle: (module: ModuleRef) => ModuleRef) {
    this.settle = settle
  }

  /** @param last of the same learner */
  write(step: Step, piece: StepPiece, last: LastWritten): void {
    const { meant } = step
    writeLarge(step.at, piece)
    writeLarge(step.position, piece)
    this.writeAgain(step.learner, last.learner, piece)
    this.writeAgain(step.course, last.course, piece)
    this.writeAgain(step.ip, last.ip, piece)
    this.writeAgain(step.agent, last.agent, piece)
    this.writeAgain(step.title, last.title, piece)
    piece.push(sources.indexOf(step.source))
    this.writePage(step.page, last.url, piece)
    this.writePage(meant.page, last.url, piece)
    this.writeText(meant.panel, piece)
    piece.push(meant.isVisit === true ? 1 : 0)
    piece.push(meant.acts.length)
    for (const act of meant.acts) writeAct(act, piece, { records: this, last })
  }

  read(piece: StepPieceReader): Step {
    const at = readLarge(piece)
    const position = readLarge(piece)
    const learner = this.readText(piece)
    const course = this.readText(piece)
    const ip = this.readText(piece)
    const agent = this.readText(piece)
    const title = this.readText(piece)
    const source = sources[piece.next()] ?? 'browser'
    const page = this.readPage(piece)
    const better = this.readPage(piece)
    const panel = this.readText(piece)
    const isVisit = piece.next() === 1
    const acts: Act[] = []
    for (let left = piece.next(); left > 0; left--) acts.push(readAct(piece, this))
    const meant = { acts, page: better, panel, isVisit }
    return { at, position, learner, course, ip, agent, title, source, page, meant }
  }

  /** 0 is no text, numbers above it are shared texts; behind `ownText` stands a text of this piece. */
  writeText(text: string | null | undefined, piece: StepPiece): void {
    if (text === undefined || text === null) return piece.push(0)
    const shared = this.sharedNumber(text)
    if (shared === 0) return writeOwnText(text, piece)
    piece.push(shared)
  }

  /** Writes a text that is probably the one that was written before. */
  private writeAgain(text: string | undefined, last: WrittenText, piece: StepPiece): void {
    if (text !== last.text) {
      const number = text === undefined ? 0 : this.sharedNumber(text)
      if (text !== undefined && number === 0) return writeOwnText(text, piece)
      last.text = text
      last.number = number
    }
    piece.push(last.number)
  }

  /** @returns 0 where no number stands for it */
  private sharedNumber(text: string): number {
    return text.length > longestShared ? 0 : (this.texts.numberOf(text) ?? -1) + 1
  }

  readText(piece: StepPieceReader): string | undefined {
    const number = piece.next()
    if (number === 0) return undefined
    return number > 0 ? this.texts.textOf(number - 1) : piece.text()
  }

  writeModule(module: ModuleRef | undefined, piece: StepPiece, last: LastWritten): void {
    if (module === undefined) return piece.push(0)
    if (module !== last.module) {
      const shared = this.modules.numberOf(module)
      if (shared === undefined) return writeOwnText(JSON.stringify(module), piece)
      last.module = module
      last.moduleNumber = shared + 1
    }
    piece.push(last.moduleNumber)
  }

  readModule(piece: StepPieceReader): ModuleRef | undefined {
    const number = piece.next()
    if (number === 0) return undefined
    if (number < 0) return this.settle(JSON.parse(piece.text()) as ModuleRef) // by `writeModule`
    return (this.settled[number - 1] ??= new AddressedModule(this.settle(this.modules.valueOf(number - 1))))
  }

  private writePage(page: Page | undefined, last: WrittenText, piece: StepPiece): void {
    if (page === undefined) return piece.push(0)
    piece.push(page.isSequence ? 2 : page.isUnit === true ? 3 : 1)
    this.writeAgain(page.url, last, piece)
    if (page.isSequence) this.writeText(page.panel, piece)
  }

  private readPage(piece: StepPieceReader): Page | undefined {
    const kind = piece.next()
    if (kind === 0) return undefined
    const number = piece.next()
    const page = number > 0 ? this.pageOf(number, kind) : pageOfKind(piece.text(), kind)
    const panel = kind === 2 ? this.readText(piece) : undefined
    return panel === undefined ? page : onPanel(page, panel)
  }

  private pageOf(number: number, kind: number): AddressedPage {
    const known = this.pages.get(number * 4 + kind)
    if (known !== undefined) return known
    const page = new AddressedPage(pageOfKind(this.texts.textOf(number - 1), kind))
    this.pages.set(number * 4 + kind, page)
    return page
  }
}

function pageOfKind(url: string, kind: number): Page {
  return { url, isSequence: kind === 2, panel: undefined, isUnit: kind === 3 }
}

function writeOwnText(text: string, piece: StepPiece): void {
  piece.push(ownText)
  piece.pushText(text)
}

function writeLarge(number: number, piece: StepPiece): void {
  const high = Math.floor(number / lowValues)
  piece.push(high)
  piece.push(number - high * lowValues)
}

function readLarge(piece: StepPieceReader): number {
  return piece.next() * lowValues + piece.next()
}
