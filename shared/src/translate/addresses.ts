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
  return module === undefined ? url : modules.onPage(url, module)
}

/** The address in the course, with the part. */
export function moduleUri(module: ModuleRef): string {
  return modules.of(module).part
}

/** The same without the part. */
export function wholeModuleUri(module: ModuleRef): string {
  return modules.of(module).whole
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

interface ModuleAddresses {
  whole: string
  part: string
  /** The page that was asked about last: a module is nearly always on one. */
  page: string
  resource: string
}

/** Modules are told by being the same object. */
class KeptModules {
  private readonly known = new Map<ModuleRef, ModuleAddresses>()
  private readonly resources = new KeptPairs((url: string, { name, part }: ModuleRef) => `${url}${name}${part}`)
  private lastModule: ModuleRef | undefined
  private last: ModuleAddresses = { whole: '', part: '', page: '', resource: '' }

  of(module: ModuleRef): ModuleAddresses {
    if (this.lastModule === module) return this.last
    this.lastModule = module
    this.last = this.known.get(module) ?? this.keep(module)
    return this.last
  }

  onPage(url: string, module: ModuleRef): string {
    const addresses = this.of(module)
    if (addresses.page === url) return addresses.resource
    addresses.resource = this.resources.get(url, module)
    addresses.page = url
    return addresses.resource
  }

  private keep(module: ModuleRef): ModuleAddresses {
    if (this.known.size >= mostKept) this.known.clear()
    const { root, name, part } = module
    const whole = `${root}${name}`
    const addresses = { whole, part: part === '' ? whole : `${whole}${part}`, page: '', resource: '' }
    this.known.set(module, addresses)
    return addresses
  }
}

const panelUrls = new KeptPairs((url: string, panel: string) => `${url}${panel}/`)
const modules = new KeptModules()
