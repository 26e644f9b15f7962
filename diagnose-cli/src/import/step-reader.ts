/**
 * Reads the records of steps that one thread has written.
 *
 * @module
 */
import type { Act, ModuleRef, Page } from '@mooc-panorama/shared/translate/act.ts'
import { onPanel, type AddressedModule, type AddressedPage } from '@mooc-panorama/shared/translate/addresses.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { readAct } from './act-record.ts'
import { pageOfKind, type AlikeThings } from './alike-things.ts'
import { readNear, sources } from './step-marks.ts'
import type { StepPieceReader } from './step-piece.ts'
import type { NumberedThings } from './step-writer.ts'

export class StepReader {
  private readonly texts: readonly string[]
  private readonly pending: readonly ModuleRef[]
  private readonly alike: AlikeThings
  private readonly modules: AddressedModule[] = []
  /** By the number of the address and the kind. */
  private readonly pages = new Map<number, AddressedPage>()

  /** @param things of the thread. @param alike what the steps of all threads share */
  constructor({ texts, modules }: NumberedThings, alike: AlikeThings) {
    this.texts = texts
    this.pending = modules
    this.alike = alike
  }

  read(piece: StepPieceReader): Step {
    const at = (piece.at = readNear(piece.at, piece))
    const position = (piece.position = readNear(piece.position, piece))
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

  readText(piece: StepPieceReader): string | undefined {
    const number = piece.next()
    if (number === 0) return undefined
    return number > 0 ? this.texts[number - 1] : piece.text()
  }

  readModule(piece: StepPieceReader): ModuleRef | undefined {
    const number = piece.next()
    if (number === 0) return undefined
    if (number < 0) return this.alike.settle(JSON.parse(piece.text()) as ModuleRef) // as `writeModule` has written it
    // The number was given for it.
    return (this.modules[number - 1] ??= this.alike.module(this.pending[number - 1] as ModuleRef))
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
    const page = this.alike.page(this.texts[number - 1] ?? '', kind)
    this.pages.set(number * 4 + kind, page)
    return page
  }
}
