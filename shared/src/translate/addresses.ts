/**
 * Addresses of pages and modules. Each is put together once and then shared by all rows that have it: a log names few, and
 * everything that keeps things by their addresses finds a text faster that it has seen.
 *
 * @module
 */
import type { ModuleRef, Page } from './act.ts'

/** So many addresses are kept of each kind; then all are forgotten. */
const mostKept = 200_000

/** Of a sequence, the panel is a part of the address; `_` where nobody knows it. */
export function urlOf({ url, isSequence, panel = '_' }: Page): string {
  return isSequence ? panelUrls.get(url, panel) : url
}

/** The address of a module on a page: its address may be the same on several pages of a course. */
export function resourceOf(url: string, module: ModuleRef | undefined): string {
  return module === undefined ? url : resources.get(url, module)
}

/** The address in the course, with the part. */
export function moduleUri(module: ModuleRef): string {
  return uris.get(module, 'part')
}

/** The same without the part. */
export function wholeModuleUri(module: ModuleRef): string {
  return uris.get(module, 'whole')
}

/** Answers for pairs, which are the same for the same pair. */
class KeptPairs<One, Other> {
  private readonly answers = new Map<One, Map<Other, string>>()
  private readonly answer: (one: One, other: Other) => string
  private kept = 0

  constructor(answer: (one: One, other: Other) => string) {
    this.answer = answer
  }

  get(one: One, other: Other): string {
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
const resources = new KeptPairs((url: string, { name, part }: ModuleRef) => `${url}${name}${part}`)
const uris = new KeptPairs(({ root, name, part }: ModuleRef, which: 'part' | 'whole') =>
  which === 'part' ? `${root}${name}${part}` : `${root}${name}`,
)
