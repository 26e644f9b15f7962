/**
 * Tokens, base64 and `data:` URIs: letters and digits mixed, which mean nothing by themselves.
 *
 * A surrogate tells how long the token is, which kinds of letters it has, and which marks; not where they stand. Base64 of a mail
 * address can be known again by where its capital letters are. It ends in 6 letters and digits that follow from the rest, so
 * that anybody can tell it from a raw one.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import type { Draw, SurrogateScope } from './id-form.ts'
import { isJwt } from './jwt-form.ts'
import { longestValue } from './opaque-forms.ts'

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const decimal = '0123456789'
/** So many letters and digits at the end of a token follow from the rest. */
const marksOfToken = 6
const mostTries = 16

/** Letters and digits mixed, or base64 with its marks: nothing that a person writes. */
export function isToken(text: string): boolean {
  if (text.length < 11 || text.includes(' ') || !/^[A-Za-z0-9+/_~.-]+={0,2}$/.test(text)) return false
  // What is shown must have room for the mark: a line of dashes has none.
  if ((text.slice(0, longestValue).match(/[A-Za-z0-9]/g)?.length ?? 0) < marksOfToken) return false
  const changes = text.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]/g)?.length ?? 0
  return text.length >= 64 || changes >= 3
}

export function isDataUri(text: string): boolean {
  return /^data:[a-z0-9.+/-]{0,80}[;,]/i.test(text)
}

export function tokenSurrogate(text: string, scope: SurrogateScope): string {
  const shown = text.slice(0, longestValue)
  const padding = /=*$/.exec(shown)?.[0] ?? ''
  const body = shown.slice(0, shown.length - padding.length)
  const plan = { length: body.length, alphabet: alphabetIn(body), separators: separatorsIn(body, isJwt(text)), padding }
  return scope.surrogateOf('token', text, (draw) => {
    let token = drawnToken(plan, draw)
    for (let tries = 1; tries < mostTries && !isToken(token); tries++) token = drawnToken(plan, draw)
    return token
  })
}

export function dataUriSurrogate(text: string, scope: SurrogateScope): string {
  const length = Math.min(text.length, longestValue) - 24
  const drawn = Math.max(4, length - (length % 4))
  // What all of them begin with is not drawn: it stands in the event, and nothing with it could keep clear of the event.
  return `data:;base64,${scope.surrogateOf('data', text, (draw) => markedToken(draw(drawn, upper + lower + decimal)))}`
}

interface TokenPlan {
  length: number
  alphabet: string
  /** Where they stand; a mark alone is put somewhere. */
  separators: readonly { mark: string; at: number | undefined }[]
  padding: string
}

function alphabetIn(text: string): string {
  return (/[A-Z]/.test(text) ? upper : '') + (/[a-z]/.test(text) ? lower : '') + (/[0-9]/.test(text) ? decimal : '')
}

/** Each mark once, since base64 has them anywhere. The two points of a JWT part what a parser reads. */
function separatorsIn(text: string, keepsParts: boolean): TokenPlan['separators'] {
  const points = [...text.matchAll(/\./g)].map(({ index }) => index)
  const others = ['+', '/', '_', '~', '-'].filter((mark) => text.includes(mark))
  return [
    ...points.slice(0, 2).map((at) => ({ mark: '.', at: keepsParts ? at : undefined })),
    ...others.map((mark) => ({ mark, at: undefined })),
  ]
}

function drawnToken({ length, alphabet, separators, padding }: TokenPlan, draw: Draw): string {
  const marks = [...draw(length - separators.length, alphabet)]
  const free = separators.filter(({ at }) => at === undefined)
  // Never first: what begins with a stroke is a path.
  for (const { mark } of free) marks.splice(1 + (Number(draw(4, decimal)) % (marks.length - 1)), 0, mark)
  for (const { mark, at } of separators) if (at !== undefined) marks.splice(at, 0, mark)
  const token = marks.join('').replace(knownSecret, (secret) => 'q'.repeat(secret.length))
  return markedToken(token + padding)
}

/** What tokens of well-known services begin with: chance draws it once in some thousand times, and a reader would be alarmed. */
const knownSecret = /eyJ|A[KS]IA|AIza|gh[pousr](?=_)|xox[abprs](?=-)|sk(?=_live_)/g

/** The last 6 letters and digits are exchanged for ones of their alphabet that follow from the SHA-256 of the rest. */
function markedToken(token: string): string {
  const places = [...token.matchAll(/[A-Za-z0-9]/g)].slice(-marksOfToken).map(({ index }) => index)
  const marks = [...token]
  const digest = sha256Hex(marks.filter((_, at) => !places.includes(at)).join(''))
  for (const [i, at] of places.entries()) {
    const alphabet = alphabetOf(token[at] ?? '')
    marks[at] = alphabet[Number.parseInt(digest.slice(i * 2, i * 2 + 2), 16) % alphabet.length] ?? ''
  }
  return marks.join('')
}

function alphabetOf(mark: string): string {
  if (mark >= 'a') return lower
  return mark >= 'A' ? upper : decimal
}
