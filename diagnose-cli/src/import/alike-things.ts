/**
 * What steps share: texts, pages and modules that are alike are the same objects, whichever thread has read them. Whoever
 * makes rows of the steps finds an object faster that it has seen.
 *
 * @module
 */
import { TextMap } from '@mooc-panorama/shared/base/text-map.ts'
import type { ModuleRef, Page } from '@mooc-panorama/shared/translate/act.ts'
import { AddressedModule, AddressedPage } from '@mooc-panorama/shared/translate/addresses.ts'
import { nameOfModule } from './shared-modules.ts'

export class AlikeThings {
  readonly settle: (module: ModuleRef) => ModuleRef
  private readonly isOfMany: boolean
  private readonly modules = new Map<string, AddressedModule>()
  private readonly pages = new Map<string, AddressedPage>()

  /** @param settle asked once for a module that many steps name. @param threads one of them has nothing twice */
  constructor(settle: (module: ModuleRef) => ModuleRef, threads: number) {
    this.settle = settle
    this.isOfMany = threads > 1
  }

  module(module: ModuleRef): AddressedModule {
    const own = (): AddressedModule => new AddressedModule(this.settle(module))
    return this.isOfMany ? once(this.modules, nameOfModule(module), own) : own()
  }

  /** @param kind as in the record of a step */
  page(url: string, kind: number): AddressedPage {
    const own = (): AddressedPage => new AddressedPage(pageOfKind(url, kind))
    return this.isOfMany ? once(this.pages, `${kind}${url}`, own) : own()
  }
}

/** The texts of each thread. */
export function alikeTexts(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (lists.length === 1) return lists
  const known = new TextMap<string>()
  const alike = (text: string): string => {
    const former = known.get(text)
    if (former === undefined) known.set(text, text)
    return former ?? text
  }
  return lists.map((texts) => texts.map(alike))
}

export function pageOfKind(url: string, kind: number): Page {
  return { url, isSequence: kind === 2, panel: undefined, isUnit: kind === 3 }
}

function once<Thing>(all: Map<string, Thing>, name: string, make: () => Thing): Thing {
  const known = all.get(name)
  if (known !== undefined) return known
  const own = make()
  all.set(name, own)
  return own
}
