/**
 * A path in the samples of a bundle, with what is known of the keys and values that may stay there: the same few stand in
 * every sample. Only what a list of the vocabulary lets stay is remembered, so memory follows the lists.
 *
 * @module
 */
import { kept, type Explanation } from './explanation.ts'

/** What a platform and a bundle let stay at a path. */
export interface KeepRules {
  isKey(key: string): boolean
  /** The rule by which a text stays, if one lets it. */
  keptAt(path: string, text: string): string | undefined
}

export class KnownPlace {
  /** As in a shape. */
  readonly path: string
  private readonly rules: KeepRules
  private readonly keys = new Map<string, KnownPlace>()
  private readonly kept = new Map<string, Explanation>()
  private readonly plain = new Map<string, Explanation>()
  private readonly inner = new Map<string, KnownPlace>()

  constructor(rules: KeepRules, path = '') {
    this.rules = rules
    this.path = path
  }

  /** The place of what the listed key holds; `undefined` where the vocabulary does not list the key. */
  ofListed(key: string): KnownPlace | undefined {
    const known = this.keys.get(key)
    if (known !== undefined || !this.rules.isKey(key)) return known
    const isNamed = this.path.length <= namedPathLength && inPath.test(key)
    const place = isNamed ? new KnownPlace(this.rules, joined(this.path, key)) : this.ofAnyKey()
    this.keys.set(key, place)
    return place
  }

  ofAnyKey(): KnownPlace {
    return this.behind(this.path === '' ? '{key}' : '.{key}')
  }

  /** @param step as it is written behind the path: `[]`, `(json)`, `(form)` */
  behind(step: string): KnownPlace {
    const known = this.inner.get(step)
    if (known !== undefined) return known
    const place = new KnownPlace(this.rules, this.path + step)
    this.inner.set(step, place)
    return place
  }

  /** By which rule the text may stay here as it is. */
  explained(text: string): Explanation | undefined {
    const known = this.kept.get(text)
    if (known !== undefined) return known
    const rule = this.rules.keptAt(this.path, text)
    if (rule === undefined) return undefined
    const explanation = kept(rule)
    this.kept.set(text, explanation)
    return explanation
  }

  /** The rule by which a number or a word of JSON stays anywhere: what says so is of this place, as all the others are. */
  explainedBy(rule: string, text: string): Explanation {
    const known = this.plain.get(text)
    if (known !== undefined) return known
    const explanation = kept(rule)
    this.plain.set(text, explanation)
    return explanation
  }
}

const namedPathLength = 400
const inPath = /^[A-Za-z0-9_$@:*+-]{1,64}$/

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
