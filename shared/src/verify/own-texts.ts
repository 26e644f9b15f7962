/**
 * The keys and values of one of a bundle's own JSON files that the format does not write.
 *
 * @module
 */
import { pointerTo, type PointerPart } from '../bundle/pointer.ts'
import type { Format } from './bundle-format.ts'

export interface BundleText {
  file: string
  line?: number
  pointer?: string
  text: string
  rule: undefined
}

/** The same few texts come by thousands. */
export class OwnTexts {
  private readonly file: string
  private readonly format: Format
  private readonly passed: ReadonlySet<string>
  private readonly words = new Map<string, boolean>()
  private readonly at: PointerPart[] = []
  private readonly found: BundleText[] = []

  /** @param passed keys of what is not looked into */
  constructor(file: string, format: Format, passed: ReadonlySet<string>) {
    this.file = file
    this.format = format
    this.passed = passed
  }

  in(value: unknown): readonly BundleText[] {
    this.take(value)
    return this.found
  }

  private take(value: unknown): void {
    if (typeof value === 'string') {
      if (!this.isWord(value) && !this.format.isAt(value, this.at)) this.add(value)
      return
    }
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const [i, item] of value.entries()) this.inside(i, item)
    else {
      for (const [key, part] of Object.entries(value)) {
        if (!this.isWord(key) && pointerTo([key]) === '/*') this.add(key)
        if (!this.passed.has(key)) this.inside(key, part)
      }
    }
  }

  private inside(part: PointerPart, value: unknown): void {
    this.at.push(part)
    this.take(value)
    this.at.pop()
  }

  private add(text: string): void {
    this.found.push({ file: this.file, pointer: pointerTo(this.at), text, rule: undefined })
  }

  private isWord(text: string): boolean {
    let known = this.words.get(text)
    if (known === undefined) this.words.set(text, (known = this.format.isWord(text)))
    return known
  }
}
