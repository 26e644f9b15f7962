/**
 * Addresses of pages and modules. Each is put together once and then shared by all rows that have it: a log names few, and
 * everything that keeps things by their addresses finds a text faster that it has seen.
 *
 * @module
 */
import type { ModuleRef, Page } from './act.ts'
import type { Place } from './rows.ts'

/** So many addresses are kept of each kind; then all are forgotten. */
const mostKept = 200_000

/** Of a sequence, the panel is a part of the address; `_` where nobody knows it. */
export function urlOf({ url, isSequence, panel = '_' }: Page): string {
  return isSequence ? panelUrls.get(url, panel) : url
}

/** The address of a module on a page: its address may be the same on several pages of a course. */
export function resourceOf(url: string, module: ModuleRef | undefined): string {
  return module === undefined ? url : `${url}${module.name}${module.part}`
}

/** @returns `undefined` where no rows share it */
export function placeOf(url: string, module: ModuleRef | undefined): Place | undefined {
  return module instanceof AddressedModule ? module.onPage(url) : undefined
}

/** The address in the course, with the part. */
export function moduleUri(module: ModuleRef): string {
  return module instanceof AddressedModule ? module.uri : `${wholeModuleUri(module)}${module.part}`
}

/** The same without the part. */
export function wholeModuleUri(module: ModuleRef): string {
  return module instanceof AddressedModule ? module.whole : `${module.root}${module.name}`
}

/** A module that many steps share, with its addresses. */
export class AddressedModule implements ModuleRef {
  readonly root: string
  readonly name: string
  readonly part: string
  readonly whole: string
  readonly uri: string
  /** The page that was asked about last: a module is nearly always on one. */
  private page: string | undefined
  private place: Place = { resource: '', kept: undefined }
  private others: Map<string, Place> | undefined

  constructor({ root, name, part }: ModuleRef) {
    this.root = root
    this.name = name
    this.part = part
    this.whole = `${root}${name}`
    this.uri = part === '' ? this.whole : `${this.whole}${part}`
  }

  onPage(url: string): Place {
    if (this.page === url) return this.place
    this.place = this.page === undefined ? this.newPlace(url) : this.onOther(this.page, url)
    this.page = url
    return this.place
  }

  private onOther(last: string, url: string): Place {
    this.others ??= new Map()
    if (this.others.size >= mostPages) this.others.clear()
    this.others.set(last, this.place)
    return this.others.get(url) ?? this.newPlace(url)
  }

  private newPlace(url: string): Place {
    return { resource: resourceOf(url, this), kept: undefined }
  }
}

/** So many pages of one module are kept; then all are forgotten. */
const mostPages = 1_000

/** Answers for pairs, which are the same for the same pair. */
class KeptPairs<One, Other> {
  private readonly answers = new Map<One, Map<Other, string>>()
  private readonly answer: (one: One, other: Other) => string
  private kept = 0
  /** Who is at a place, stays there for a while. */
  private last: { one: One; other: Other; answer: string } | undefined

  constructor(answer: (one: One, other: Other) => string) {
    this.answer = answer
  }

  get(one: One, other: Other): string {
    const { last } = this
    if (last !== undefined && last.one === one && last.other === other) return last.answer
    const answer = this.lookedUp(one, other)
    this.last = { one, other, answer }
    return answer
  }

  private lookedUp(one: One, other: Other): string {
    const known = this.answers.get(one)?.get(other)
    if (known !== undefined) return known
    if (this.kept >= mostKept) {
      this.answers.clear()
      this.kept = 0
    }
    const own = this.answers.get(one) ?? new Map<Other, string>()
    const made = this.answer(one, other)
    this.answers.set(one, own.set(other, made))
    this.kept++
    return made
  }
}

const panelUrls = new KeptPairs((url: string, panel: string) => `${url}${panel}/`)
