/**
 * Whether a key or a text of a sample looks like something private, also inside JSON in strings and in forms.
 *
 * @module
 */
import type { Json } from '../../base/json.ts'
import type { Problem } from '../../base/problem.ts'
import type { HarmlessTexts } from '../../explain/harmless-texts.ts'
import type { Platform } from '../../platforms/platform.ts'
import { formFields, maxEncodings } from '../../shape/payload-text.ts'
import { bundleLimits } from '../layout.ts'
import { pointerTo, type PointerPart } from '../pointer.ts'
import { readStrictJson } from '../read-json.ts'
import type { SampleContext } from './sample-check.ts'

/** The first of a sample. Of one that is explained whole, nothing is left to look at but its surrogates. */
export function privateProblem(tree: Json, { platform, harmless }: SampleContext): Problem | undefined {
  return new LeafWalk(platform, harmless).problemIn(tree, 0)
}

class LeafWalk {
  private readonly platform: Platform
  private readonly harmless: HarmlessTexts
  private readonly at: PointerPart[] = ['event']

  constructor(platform: Platform, harmless: HarmlessTexts) {
    this.platform = platform
    this.harmless = harmless
  }

  problemIn(json: Json, encodings: number): Problem | undefined {
    switch (json.kind) {
      case 'object':
        return this.firstIn(json.entries, (key, value) => this.inKey(key) ?? this.problemIn(value, encodings))
      case 'array':
        return this.firstIn(json.items.entries(), (_position, item) => this.problemIn(item, encodings))
      case 'string':
        return this.inText(json.text, encodings)
      default: // no number is private by its spelling alone
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

  private inKey(key: string): Problem | undefined {
    const code = this.harmless.finding(key)
    return code === undefined ? undefined : { code, pointer: this.pointer() }
  }

  /** A string is opened as often as a scan opens it; a text that is no JSON is looked at as it is. */
  private inText(text: string, encodings: number): Problem | undefined {
    if (encodings < maxEncodings && /^["[{]/.test(text)) {
      const read = readStrictJson(text, bundleLimits.jsonDepth)
      if (read.ok) return this.problemIn(read.value, encodings + 1)
      if (read.problem.code !== 'json.not-json') return { code: read.problem.code, pointer: this.pointer() }
    }
    return (text.includes('=') && this.isPayload() ? this.inForm(text) : undefined) ?? this.inLeaf(text)
  }

  private inForm(text: string): Problem | undefined {
    for (const [key, values] of formFields(text) ?? []) {
      const problem =
        this.inKey(key) ??
        [values]
          .flat()
          .map((value) => this.inLeaf(value))
          .find((found) => found !== undefined)
      if (problem !== undefined) return problem
    }
    return undefined
  }

  private inLeaf(text: string): Problem | undefined {
    const code = this.harmless.finding(text)
    return code === undefined ? undefined : { code, pointer: this.pointer() }
  }

  private isPayload(): boolean {
    return (
      this.at
        .slice(1)
        .filter((part) => typeof part === 'string')
        .join('.') === this.platform.payloadPath
    )
  }

  private pointer(): string {
    return pointerTo(this.at, this.platform.vocabulary.isKey)
  }
}
