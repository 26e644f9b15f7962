/**
 * Makes a shareable copy of an event: same shape, no value and no key that no rule lets pass.
 *
 * Nothing passes because no pattern matched. A value stays only where the vocabulary's `keepRule` names a rule; a key stays
 * only where the vocabulary lists it. Everything else gets a surrogate of the same form. The copy is written from the
 * parsed tree, never from the raw bytes.
 *
 * @module
 */
import { readJson } from '../base/json.ts'
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'
import type { Platform } from '../platforms/platform.ts'
import { ListedKeys } from '../shape/listed-keys.ts'
import { EventTokens, gatherFacts } from './event-facts.ts'
import { treatedEvent } from './event-treatment.ts'
import { addFormats, type FoundFormats } from './format-of.ts'
import { Place } from './place.ts'
import { rising, RuleCounts } from './rule-counts.ts'
import { SurrogateDraws } from './surrogate-draws.ts'
import { TokenTable } from './token-table.ts'

export interface AnonymiserOptions {
  platform: Platform
  /** 256 random bits as text. Whoever has it and the raw log can repeat the surrogates, so it is never written. */
  seed: string
  /** Names of event types that are not in the vocabulary but may be shown, and the naming rule that allows each. */
  showableNames?: ReadonlyMap<string, string>
  /**
   * Tokens of all events that will be shown: no surrogate equals one (privacy rule S1). See `tokensOfEvents`. Each event
   * that gets a copy must be among them.
   */
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
}

export interface Anonymiser {
  /**
   * @param text the event as JSON, as in the log
   * @param ordinal its number in the diagnosis; events of different ordinals have unrelated surrogates
   * @returns JSON on one line
   */
  event(text: string, ordinal: number): string
  /**
   * The same, with what concerns this event alone.
   *
   * @param formats is told the forms of the raw event's strings, by the paths of its shape
   */
  copy(text: string, ordinal: number, formats: FoundFormats): EventCopy
  /** Every value that stayed in any event of `event` so far, rising by path, value and rule. */
  keptValues(): KeptValue[]
  /** How many values were replaced there so far, rising by path and rule. */
  redactions(): Redaction[]
}

const noNames: ReadonlyMap<string, string> = new Map()

/** The tokens of raw events, also those inside texts. As private as the log. */
export function tokensOfEvents(texts: Iterable<string>): TokenTable {
  const tokens = new TokenTable()
  for (const text of texts) new EventTokens(text).tell((part) => tokens.add(part))
  return tokens
}

export function createAnonymiser({
  platform,
  seed,
  showableNames = noNames,
  rawTokens,
}: AnonymiserOptions): Anonymiser {
  const tokens = rawTokens ?? new TokenTable()
  const kept: KeptValue[] = []
  const replaced: Redaction[] = []
  const draws = new SurrogateDraws(seed)
  const listed = new ListedKeys(platform.vocabulary.isKey)
  let root = Place.root(platform.payloadPath)
  const copyOf = (text: string, ordinal: number) => {
    const read = readJson(text)
    if (!read.ok) throw new Error(`an event must be readable JSON, and this one is ${read.problem.code}`)
    if (root.isFull()) root = Place.root(platform.payloadPath)
    const own = new EventTokens(text)
    tokens.startEvent(rawTokens && own)
    if (rawTokens === undefined) own.tell((part) => tokens.addOwn(part))
    const facts = gatherFacts(read.value, platform)
    const counts = new RuleCounts()
    const event = treatedEvent(read.value, { facts, draws, showableNames, ordinal, counts, tokens, root, listed })
    return { raw: read.value, facts, event, keptValues: counts.keptRows(), redactions: counts.replacedRows() }
  }
  return {
    event: (text, ordinal) => {
      const { event, keptValues, redactions } = copyOf(text, ordinal)
      for (const row of keptValues) kept.push(row)
      for (const row of redactions) replaced.push(row)
      return event
    },
    copy: (text, ordinal, formats) => {
      const { raw, facts, ...copy } = copyOf(text, ordinal)
      addFormats(formats, raw, { facts, root, listed })
      return copy
    },
    keptValues: () => rising(kept),
    redactions: () => rising(replaced),
  }
}
