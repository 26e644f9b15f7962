/**
 * Addresses of pages and modules. Each is put together once and then shared by all rows that have it: a log names few, and
 * everything that keeps things by their addresses finds a text faster that it has seen.
 *
 * @module
 */
import type { ModuleRef, Page } from './act.ts'
import type { Place } from './rows.ts'

/** Of a sequence, the panel is a part of the address; `_` where nobody knows it. */
export function urlOf(page: Page): string {
  if (page instanceof AddressedPage) return page.place.resource
  const { url, isSequence, panel = '_' } = page
  return isSequence ? `${url}${panel}/` : url
}

/** The same sequence with another panel. */
export function onPanel(page: Page, panel: string): Page {
  return page instanceof AddressedPage ? page.onPanel(panel) : { ...page, panel }
}

/** The address of a module on a page: its address may be the same on several pages of a course. */
export function resourceOf(url: string, module: ModuleRef | undefined): string {
  return module === undefined ? url : `${url}${module.name}${module.part}`
}

/** @param page without a module, where rows share it. @returns `undefined` where no rows share it */
export function placeOf(url: string, module: ModuleRef | undefined, page?: Place): Place | undefined {
  if (module === undefined) return page
  return module instanceof AddressedModule ? module.onPage(url, page) : undefined
}

/** The address in the course, with the part. */
export function moduleUri(module: ModuleRef): string {
  return module instanceof AddressedModule ? module.uri : `${wholeModuleUri(module)}${module.part}`
}

/** The same without the part. */
export function wholeModuleUri(module: ModuleRef): string {
  return module instanceof AddressedModule ? module.whole : `${module.root}${module.name}`
}

/** A page that many steps share, with its address. */
export class AddressedPage implements Page {
  readonly url: string
  readonly isSequence: boolean
  readonly panel: string | undefined
  readonly isUnit: boolean
  readonly place: Place
  /** The same sequence by its panels. */
  private readonly panels: Map<string, AddressedPage>

  constructor({ url, isSequence, panel, isUnit = false }: Page, panels = new Map<string, AddressedPage>()) {
    this.url = url
    this.isSequence = isSequence
    this.panel = panel
    this.isUnit = isUnit
    this.place = placeOn(urlOf({ url, isSequence, panel }))
    this.panels = panels
  }

  onPanel(panel: string): AddressedPage {
    if (panel === this.panel) return this
    const known = this.panels.get(panel)
    if (known !== undefined) return known
    if (this.panels.size >= mostPages) this.panels.clear()
    const own = new AddressedPage({ ...this, panel }, this.panels)
    this.panels.set(panel, own)
    return own
  }
}

/** A module that many steps share, with its addresses. */
export class AddressedModule implements ModuleRef {
  readonly root: string
  readonly name: string
  readonly part: string
  readonly whole: string
  readonly uri: string
  private readonly below: string
  /** On the page that was asked about last: a module is nearly always on one. */
  private place: Place | undefined
  private places: Map<string, Place> | undefined

  constructor({ root, name, part }: ModuleRef) {
    this.root = root
    this.name = name
    this.part = part
    this.whole = `${root}${name}`
    this.uri = part === '' ? this.whole : `${this.whole}${part}`
    this.below = part === '' ? name : `${name}${part}`
  }

  /** @param page of that address, where rows share it */
  onPage(url: string, page?: Place): Place {
    const { place } = this
    if (place?.url === url) return place
    // The first page needs no map: most modules are on one.
    if (place !== undefined) this.places ??= new Map([[place.url, place]])
    this.place = this.places?.get(url) ?? this.newPlace(url, page)
    return this.place
  }

  private newPlace(url: string, page: Place | undefined): Place {
    const { below, whole: module, uri: question } = this
    const resource = `${url}${below}`
    const place = { url, below, resource, module, question, page, thing: undefined, kept: undefined }
    if (this.places !== undefined && this.places.size >= mostPages) this.places.clear()
    this.places?.set(url, place)
    return place
  }
}

function placeOn(url: string): Place {
  return {
    url,
    below: '',
    resource: url,
    module: undefined,
    question: undefined,
    page: undefined,
    thing: undefined,
    kept: undefined,
  }
}

/** So many pages of one module, or panels of one page, are kept; then all are forgotten. */
const mostPages = 1_000
