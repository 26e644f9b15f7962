/**
 * The forms of text that are told apart, in the order in which they are tried. The first one that matches decides which
 * surrogate a string gets, and how the field table calls it.
 *
 * @module
 */
import { emailSurrogate, ipSurrogate, isEmail, isIpText } from './address-forms.ts'
import { digitPatternSurrogate, isDigitPattern } from './digit-form.ts'
import type { EventScope } from './event-scope.ts'
import { fieldForms, formByField, identityOf } from './field-forms.ts'
import type { IdForm } from './id-form.ts'
import { isMarkup, textSurrogate } from './lexicon.ts'
import { isFlag, numberPattern, numberSurrogate } from './number-form.ts'
import * as opaque from './opaque-forms.ts'
import type { Place } from './place.ts'
import type { Platform } from '../platforms/platform.ts'
import type { EventFacts, TextForm, Treatment } from './text-form.ts'
import { timestampSurrogate } from './timestamp-form.ts'
import { readEpoch, type Moment } from './timestamp-spelling.ts'
import * as token from './token-form.ts'
import { isPath, isQuery, isUrl, pathSurrogate, querySurrogate, urlSurrogate, type UrlContext } from './url-form.ts'

/** The form of a text; `text` where it has no other. */
export function textFormOf(text: string, place: Place, facts: EventFacts): TextForm {
  const { last } = place
  if (last !== undefined && last.text === text && last.texts === facts.texts) return last.form
  const form = formByField(text, place, facts) ?? idFormOf(text, place, facts) ?? plainFormOf(text, place, facts)
  place.last = { text, texts: facts.texts, form }
  return form
}

function idFormOf(text: string, { path }: Place, { platform }: EventFacts): TextForm | undefined {
  const id = platform.idForms.find((form) => form.matches(text, path))
  if (id === undefined) return undefined
  let form = idTextForms.get(id)
  if (form === undefined)
    idTextForms.set(
      id,
      (form = plain(
        id.kind,
        () => true,
        (raw, scope) => id.surrogate(raw, scope),
      )),
    )
  return form
}

const idTextForms = new WeakMap<IdForm, TextForm>()

function plainFormOf(text: string, place: Place, facts: EventFacts): TextForm {
  return plainForms.find((form) => form.matches(text, place, facts)) ?? freeText
}

/** Every format that a field table of this platform can name. */
export function knownFormats(platform: Platform): ReadonlySet<string> {
  const forms = [...fieldForms, ...plainForms, freeText].map(({ format }) => format)
  return new Set([
    'empty',
    'json',
    'truncated',
    'word',
    'form',
    'html',
    ...forms,
    ...platform.idForms.map(({ kind }) => kind),
  ])
}

/** Every kind of surrogate that `redaction.csv` can name on this platform. */
export function knownKinds(platform: Platform): ReadonlySet<string> {
  const forms = [...fieldForms, ...plainForms, freeText, ...platform.idForms].map(({ kind }) => kind)
  return new Set(['key', 'event name', 'truncated json', 'left out', 'duplicate key', ...forms])
}

/** JSON numbers and digits in strings have one mapping, so that `5` and `"5"` stay the same user. */
export function numberText(spelling: string, place: Place, treatment: Treatment): { text: string; kind: string } {
  const stamp = epochAt(spelling, place, treatment.near)
  if (stamp === undefined) return { text: numberSurrogate(spelling, treatment.scope), kind: 'number' }
  return { text: timestampSurrogate(spelling, stamp, treatment, treatment.scope), kind: 'timestamp' }
}

const deepest = 3

const plainForms: readonly TextForm[] = [
  {
    kind: 'timestamp',
    format: 'timestamp',
    matches: (text, place, { near, texts }) => (texts.time(text) ?? epochAt(text, place, near)) !== undefined,
    surrogate: (text, place, treatment) => {
      const stamp = treatment.texts.time(text) ?? epochAt(text, place, treatment.near)
      return stamp === undefined ? text : timestampSurrogate(text, stamp, treatment, treatment.scope)
    },
  },
  plain('email', isEmail, emailSurrogate),
  plain('ip', isIpText, ipSurrogate),
  plain('uuid', opaque.isUuid, opaque.hexSurrogate),
  linked('url', isUrl, urlSurrogate),
  linked('path', isPath, pathSurrogate),
  plain('number', (text) => text.length <= 400 && numberPattern.test(text), numberSurrogate),
  plain('hex', opaque.isHex, opaque.hexSurrogate),
  plain('digits', isDigitPattern, digitPatternSurrogate),
  plain('file name', opaque.isFileName, opaque.fileSurrogate),
  plain('data uri', token.isDataUri, token.dataUriSurrogate, 'token'),
  plain('token', token.isToken, token.tokenSurrogate),
  linked(
    'query',
    (text) => text.startsWith('?') && isQuery(text),
    (text, context) => `?${querySurrogate(text.slice(1), context)}`,
  ),
]

const freeText: TextForm = {
  kind: 'text',
  format: 'text',
  matches: () => true,
  surrogate: (text, _place, { scope }) => textSurrogate(text, scope),
}

export function formatOfText(text: string, place: Place, facts: EventFacts): string {
  const { format } = textFormOf(text, place, facts)
  return format === 'text' && isMarkup(text) ? 'html' : format
}

/** What a URL needs: its parts are treated like texts, only so deep. */
function urlContext(treatment: Treatment, place: Place): UrlContext {
  const { platform, scope, identities, depth } = treatment
  return {
    platform,
    scope,
    isIdentity: (text) => identities.has(identityOf(text)),
    partSurrogate: (text) => {
      if (text === '' || isFlag(text)) return text
      if (depth >= deepest) return undefined
      const inner = { ...treatment, depth: depth + 1 }
      const found = textFormOf(text, place.inUrl(), inner)
      return found === freeText ? undefined : found.surrogate(text, place.inUrl(), inner)
    },
  }
}

function plain(
  kind: string,
  matches: (text: string) => boolean,
  surrogate: (text: string, scope: EventScope) => string,
  format = kind,
): TextForm {
  return { kind, format, matches: (text) => matches(text), surrogate: (text, _, { scope }) => surrogate(text, scope) }
}

function linked(
  kind: string,
  matches: (text: string) => boolean,
  surrogate: (text: string, context: UrlContext) => string,
): TextForm {
  return {
    kind,
    format: kind,
    matches: (text) => matches(text),
    surrogate: (text, place, treatment) => surrogate(text, urlContext(treatment, place)),
  }
}

/** Ten digits may be a telephone number, so seconds are read as a time only where the field's name speaks of one. */
function epochAt(spelling: string, place: Place, near: Moment | undefined): ReturnType<typeof readEpoch> {
  if (spelling.length < 10 || near === undefined) return undefined
  return place.namesTime || /^(?:\d{13}|\d{16})$/.test(spelling) ? readEpoch(spelling, near) : undefined
}
