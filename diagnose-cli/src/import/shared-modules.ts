/**
 * Modules as numbers. A module is nearly always the same object as before, which is quick to see; where it is another one
 * with the same name, it has the same number all the same, so that no more are kept than there are.
 *
 * @module
 */
import type { ModuleRef } from '@mooc-panorama/shared/translate/act.ts'
import { SharedTexts } from './shared-texts.ts'

/** So many objects are known; then all are forgotten, and found by their names again. */
const mostObjects = 200_000

export class SharedModules {
  /** By their numbers. */
  readonly all: ModuleRef[] = []
  private readonly numbers = new Map<ModuleRef, number>()
  private readonly names: SharedTexts

  constructor(most?: number) {
    this.names = new SharedTexts(most)
  }

  /** @returns the module's number from 0, or `undefined` where there are too many modules already */
  numberOf(module: ModuleRef): number | undefined {
    const known = this.numbers.get(module)
    if (known !== undefined) return known
    const number = this.names.numberOf(nameOfModule(module))
    if (number === undefined) return undefined
    this.all[number] ??= module
    if (this.numbers.size >= mostObjects) this.numbers.clear()
    this.numbers.set(module, number)
    return number
  }
}

/** With the lengths, no two modules are spelled alike. */
export function nameOfModule({ root, name, part }: ModuleRef): string {
  return `${root.length} ${name.length} ${root}${name}${part}`
}
