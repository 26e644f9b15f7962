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
  file = ''
  line = 0
  private token: Token | undefined
  private readonly isKey: (key: string) => boolean

  constructor(isKey: (key: string) => boolean) {
    this.isKey = isKey
  }

  of(token: Token, { file, line }: SamplePlace): this {
    this.token = token
    this.file = file
    this.line = line
    return this
  }

  get what(): Token['what'] {
    return this.told.what
  }

  get text(): string {
    return this.told.text
  }

  get rule(): string | undefined {
    return this.told.explanation?.rule
  }

  get isMarked(): boolean {
    return this.told.explanation?.isMarked ?? false
  }

  pointer(): string {
    return pointerTo(this.told.at, this.isKey)
  }

  private get told(): Token {
    if (this.token === undefined) throw new Error('no token was told yet')
    return this.token
  }
}
