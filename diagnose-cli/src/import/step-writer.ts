/**
 * Steps as records of numbers: what many steps share is kept once, and its number stands for it.
 *
 * @module
 */
import type { ModuleRef, Page } from '@mooc-panorama/shared/translate/act.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { writeAct } from './act-record.ts'
import type { LastWritten, WrittenText } from './last-written.ts'
import { SharedModules } from './shared-modules.ts'
import { SharedTexts } from './shared-texts.ts'
import { ownText, sources, writeNear } from './step-marks.ts'
import type { StepPiece } from './step-piece.ts'

/** Longer texts come once, as a rule. */
const longestShared = 400

/** What the numbers of records stand for, by the numbers. */
export interface NumberedThings {
  texts: readonly string[]
  modules: readonly ModuleRef[]
}

export class StepWriter {
  private readonly texts: SharedTexts
  private readonly modules: SharedModules

  /** @param mostShared texts, and modules, that numbers stand for */
  constructor(mostShared?: number) {
    this.texts = new SharedTexts(mostShared)
    this.modules = new SharedModules(mostShared)
  }

  /** @param last of the same learner */
  write(step: Step, piece: StepPiece, last: LastWritten): void {
    const { at, position, meant } = step
    writeNear(at, piece.at, piece)
    writeNear(position, piece.position, piece)
    piece.at = at
    piece.position = position
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
    for (const act of meant.acts) writeAct(act, piece, { writer: this, last })
  }

  get things(): NumberedThings {
    return { texts: this.texts.all, modules: this.modules.all }
  }

  /** 0 is no text, numbers above it are shared texts; behind `ownText` stands a text of this piece. */
  writeText(text: string | null | undefined, piece: StepPiece): void {
    if (text === undefined || text === null) return piece.push(0)
    const shared = this.sharedNumber(text)
    if (shared === 0) return writeOwnText(text, piece)
    piece.push(shared)
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

  private writePage(page: Page | undefined, last: WrittenText, piece: StepPiece): void {
    if (page === undefined) return piece.push(0)
    piece.push(page.isSequence ? 2 : page.isUnit === true ? 3 : 1)
    this.writeAgain(page.url, last, piece)
    if (page.isSequence) this.writeText(page.panel, piece)
  }
}

function writeOwnText(text: string, piece: StepPiece): void {
  piece.push(ownText)
  piece.pushText(text)
}
