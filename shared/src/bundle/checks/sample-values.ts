/**
 * Every text and number of a sample is explained: a rule lets it stay, or it is what a surrogate may look like.
 *
 * @module
 */
import { readJson, type Json } from '../../base/json.ts'
import type { Problem } from '../../base/problem.ts'
import { formFields, looksLikeCutJson, maxEncodings } from '../../shape/payload-text.ts'
import { keyPath, mayStandInPath } from '../../shape/path.ts'
import { bundleLimits } from '../layout.ts'
import { momentsOf } from '../moment-grammar.ts'
import { pointerTo, type PointerPart } from '../pointer.ts'
import { isSurrogateNumber, isSurrogateText, type SurrogateContext } from '../surrogate-grammar.ts'
import type { SampleCheck } from './sample-check.ts'

export const isExplained: SampleCheck = ({ tree }, _filedUnder, { platform, names }) =>
  new ValueWalk({ platform, moments: momentsOf(tree) }, names).problemIn(tree, '', 0)

class ValueWalk {
  private readonly context: SurrogateContext
  private readonly names: ReadonlySet<string>
  private readonly at: PointerPart[] = ['event']

  constructor(context: SurrogateContext, names: ReadonlySet<string>) {
    this.context = context
    this.names = names
  }

  problemIn(json: Json, path: string, encodings: number): Problem | undefined {
    switch (json.kind) {
      case 'object':
        return this.firstIn(json.entries, (key, value) => this.problemIn(value, this.child(path, key), encodings))
      case 'array':
        return this.firstIn(json.items.entries(), (_at, item) => this.problemIn(item, `${path}[]`, encodings))
      case 'string':
        return this.inText(json.text, path, encodings)
      case 'number':
        return isSurrogateNumber(json.spelling, this.context.moments) ? undefined : this.problem()
      default:
        return undefined
    }
  }

  private firstIn<Part extends PointerPart, T>(
    parts: Iterable<[Part, T]>,
    problemOf: (part: Part, value: T) => Problem | undefined,
  ): Problem | undefined {
    for (const [part, value] of parts) {
      this.at.push(part)
      const problem = problemOf(part, value)
      if (problem !== undefined) return problem
      this.at.pop()
    }
    return undefined
  }

  private inText(text: string, path: string, encodings: number): Problem | undefined {
    if (encodings < maxEncodings && /^["[{]/.test(text)) {
      const read = readJson(text, { maxDepth: bundleLimits.jsonDepth })
      if (read.ok) {
        const inner = read.value.kind === 'string' ? path : `${path}(json)`
        return this.problemIn(read.value, inner, encodings + 1)
      }
    }
    if (this.explains(text, path)) return undefined
    const fields = encodings < maxEncodings && !looksLikeCutJson(text) ? formFields(text) : undefined
    return fields === undefined ? this.problem() : this.inForm(fields, `${path}(form)`, encodings + 1)
  }

  private inForm(fields: ReadonlyMap<string, string | string[]>, path: string, encodings: number): Problem | undefined {
    for (const [key, values] of fields) {
      if (!this.explainsKey(key)) return this.problem()
      const child = this.child(path, key)
      const list = typeof values === 'string' ? child : `${child}[]`
      for (const value of [values].flat()) {
        const problem = this.explains(value, child) ? undefined : this.inText(value, list, encodings)
        if (problem !== undefined) return problem
      }
    }
    return undefined
  }

  private explains(text: string, path: string): boolean {
    return (
      this.context.platform.vocabulary.keepRule(path, text) !== undefined ||
      /^(?:-?0|1)(?:\.0{1,20})?$/.test(text) ||
      ((path === 'event_type' || path === 'name') && this.names.has(text)) ||
      isSurrogateText(text, this.context)
    )
  }

  private explainsKey(key: string): boolean {
    const { vocabulary, idForms } = this.context.platform
    return (
      /^(?:key_[1-9][0-9]{3})?$/.test(key) || vocabulary.isKey(key) || idForms.some((form) => form.isSurrogate(key))
    )
  }

  private child(path: string, key: string): string {
    const isNamed = this.context.platform.vocabulary.isKey(key) && mayStandInPath(key, path)
    return keyPath(path, isNamed ? key : '{key}')
  }

  private problem(): Problem {
    const pointer = pointerTo(this.at, this.context.platform.vocabulary.isKey)
    return { code: 'leak.free-text', pointer, hint: 'No rule lets it stay, and it is no surrogate.' }
  }
}
