/**
 * Tokens of the lines that chance may draw for a surrogate, since there are few of their kind. Where the lines hold a great
 * part of the kind, no drawn one can keep clear of them, and one that meets them says nothing.
 *
 * Whoever writes into a log can write all numbers of a kind: that must not keep its owner from sharing.
 *
 * @module
 */
import { markOfNumber } from '../explain/number-marks.ts'

const short = /^(?:[0-9]{4,6}|(?:user|slug|host|org|num|run|name|choice|q)[1-9][0-9]{3})$/
/** Of so many numbers one in 97 has the mark, and only those are drawn. An event of a log may draw one of its ids. */
const long = /^[1-9][0-9]{6,11}$/

/** Characters. */
export const longestShort = 12

/** What surrogates of one spelling are drawn from. */
interface Kind {
  name: string
  size: number
  has(token: string): boolean
}

export class ShortTokens {
  readonly tokens = new Set<string>()
  private readonly shares = new Map<string, number>()

  add(token: string): void {
    if (token.length > longestShort) return
    if (short.test(token) || (long.test(token) && isMarked(token))) this.tokens.add(token)
  }

  /** Whether the lines hold so many of the kind that a surrogate of this rule is drawn from. */
  areEverywhere(token: string, rule: string): boolean {
    return kindsOf(token, rule).some((kind) => this.shareOf(kind) > 2 / 5)
  }

  private shareOf(kind: Kind): number {
    let share = this.shares.get(kind.name)
    if (share === undefined) {
      share = [...this.tokens].filter((token) => kind.has(token)).length / kind.size
      this.shares.set(kind.name, share)
    }
    return share
  }
}

function kindsOf(token: string, rule: string): Kind[] {
  const [, word = '', digits = ''] = /^([a-z]*)([1-9][0-9]{3,5})$/.exec(token) ?? []
  const { length } = digits
  const isPlain = length === 4 || (length === 5 && word === '')
  const kinds: Kind[] = isPlain ? [plainKind(word, length)] : []
  if (word === '' && rule === 'surrogate.number' && isMarked(token)) kinds.push(markedKind(length, ''))
  if (word === '' && rule === 'surrogate.digits' && isMarked(token)) kinds.push(markedKind(length, 'digits'))
  return kinds
}

function plainKind(word: string, length: number): Kind {
  const spelled = new RegExp(`^${word}[1-9][0-9]{${length - 1}}$`)
  return { name: `${word} ${length}`, size: 9 * 10 ** (length - 1), has: (token) => spelled.test(token) }
}

/** @param marks `digits` for those that stand between marks, which have no 0 and 1 */
function markedKind(length: number, marks: '' | 'digits'): Kind {
  const has = (token: string): boolean =>
    token.length === length && isMarked(token) && (marks === '' || /^[2-9]+$/.test(token))
  return { name: `marked ${length} ${marks}`, size: sizeOf(length, marks), has }
}

function sizeOf(length: number, marks: '' | 'digits'): number {
  const modulus = length < 5 ? 7 : 97
  return (marks === '' ? 9 * 10 ** (length - 1) : 8 ** length) / modulus
}

function isMarked(token: string): boolean {
  return /^[1-9][0-9]*$/.test(token) && markOfNumber(token) === 'marked'
}
