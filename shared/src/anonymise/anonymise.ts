/**
 * Makes a shareable copy of an event: same shape, no value and no key that no rule lets pass.
 *
 * Nothing passes because no pattern matched. A value stays only where the vocabulary's `keepRule` names a rule; a key stays
 * only where the vocabulary lists it. Everything else gets a surrogate of the same form. The copy is written from the
 * parsed tree, never from the raw bytes.
 *
 * @module
 */
import { readJson, writeJson } from '../base/json.ts'
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'
import type { Platform } from '../platforms/platform.ts'
import { ListedKeys } from '../shape/listed-keys.ts'
import { addEventTokens, gatherFacts } from './event-facts.ts'
import { treatedEvent } from './event-treatment.ts'
import { formatsIn } from './format-of.ts'
import { Place } from './place.ts'
import { RuleCounts } from './rule-counts.ts'
import { SurrogateDraws } from './surrogate-draws.ts'
import { TokenTable } from './token-table.ts'

export interface AnonymiserOptions {
  platform: Platform
  /** 256 random bits as text. Whoever has it and the raw log can repeat the surrogates, so it is never written. */
  seed: string
  /** Names of event types that are not in the vocabulary but may be shown, and the naming rule that allows each. */
  showableNames?: ReadonlyMap<string, string>
  /** Tokens of all events that will be shown: no surrogate equals one (privacy rule S1). See `tokensOfEvents`. */
  rawTokens?: TokenTable
}

/** A copy of one event, and what was found out while it was made. */
export interface EventCopy {
  /** JSON on one line. */
  event: string
  /** Every value that stayed, in any order. Rows are shared: nobody may change them. */
  keptValues: readonly KeptValue[]
  /** How many values were replaced, likewise. */
  redactions: readonly Redaction[]
  /** The forms of the raw event's strings, by the paths of its shape. */
  formats: ReadonlyMap<string, ReadonlySet<string>>
}

export interface Anonymiser {
  /**
   * @param text the event as JSON, as in the log
   * @param ordinal its number in the diagnosis; events of different ordinals have unrelated surrogates
   * @returns JSON on one line
   */
  event(text: string, ordinal: number): string
  /** The same, with what concerns this event alone. */
  copy(text: string, ordinal: number): EventCopy
  /** Every value that stayed in any event of `event` so far, rising by path, value and rule. */
  keptValues(): KeptValue[]
  /** How many values were replaced there so far, rising by path and rule. */
  redactions(): Redaction[]
}

const noNames: ReadonlyMap<string, string> = new Map()

/** The tokens of raw events, also those inside texts. As private as the log. */
export function tokensOfEvents(texts: Iterable<string>): TokenTable {
  const tokens = new TokenTable()
  for (const text of texts) addEventTokens(tokens, text)
  return tokens
}

export function createAnonymiser({
  platform,
  seed,
  showableNames = noNames,
  rawTokens: tokens = new TokenTable(),
}: AnonymiserOptions): Anonymiser {
  const all = new RuleCounts()
  const draws = new SurrogateDraws(seed)
  const listed = new ListedKeys(platform.vocabulary.isKey)
  let root = Place.root(platform.payloadPath)
  const copyOf = (text: string, ordinal: number, counts: RuleCounts) => {
    const read = readJson(text)
    if (!read.ok) throw new Error(`an event must be readable JSON, and this one is ${read.problem.code}`)
    if (root.isFull()) root = Place.root(platform.payloadPath)
    tokens.startEvent()
    const facts = gatherFacts(read.value, text, platform, tokens)
    const copy = treatedEvent(read.value, { facts, draws, showableNames, ordinal, counts, tokens, root, listed })
    return { raw: read.value, facts, event: writeJson(copy) }
  }
  return {
    event: (text, ordinal) => copyOf(text, ordinal, all).event,
    copy: (text, ordinal) => {
      const counts = new RuleCounts()
      const { raw, facts, event } = copyOf(text, ordinal, counts)
      const formats = formatsIn(raw, facts, root, listed)
      return { event, keptValues: counts.keptRows(), redactions: counts.replacedRows(), formats }
    },
    keptValues: () => all.keptValues(),
    redactions: () => all.redactions(),
  }
}
