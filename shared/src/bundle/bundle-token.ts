/**
 * What a bundle is made of, token by token, each with the rule by which it may stand there.
 *
 * @module
 */
import type { Token } from '../explain/event-walk.ts'
import { pointerTo } from './pointer.ts'

/** Live: what it says holds while it is told. */
export interface BundleToken {
  what: 'file name' | 'category name' | 'path' | 'value' | 'kind' | 'key' | 'text' | 'number' | 'word'
  file: string
  line?: number
  /** Made when it is asked for: most tokens need none. */
  pointer(): string | undefined
  /** As it stands in the bundle. It goes into no message. */
  text: string
  /** The rule that explains it, e.g. `T0.key`, `K0.enum`, `surrogate.hex`; `undefined` where none does. */
  rule: string | undefined
  /** Whether it carries a mark that a raw value would have only by chance. */
  isMarked: boolean
}

export type TellToken = (token: BundleToken) => void

/** Where a sample stands. */
export interface SamplePlace {
  file: string
  line: number
}

/** A token of a sample as one of the bundle. One object for all of them: there are hundreds of thousands. */
export class SampleToken implements BundleToken {
  what: BundleToken['what'] = 'text'
  file = ''
  line = 0
  text = ''
  rule: string | undefined = undefined
  isMarked = false
  private at: Token['at'] = []
  private readonly isKey: (key: string) => boolean

  constructor(isKey: (key: string) => boolean) {
    this.isKey = isKey
  }

  of({ what, at, text, explanation }: Token, { file, line }: SamplePlace): this {
    this.what = what
    this.file = file
    this.line = line
    this.text = text
    this.rule = explanation?.rule
    this.isMarked = explanation?.isMarked ?? false
    this.at = at
    return this
  }

  pointer(): string {
    return pointerTo(this.at, this.isKey)
  }
}
